/** Every Node process of the tests loads this first: `NODE_OPTIONS` itself takes few of V8's options. */
require("node:v8").setFlagsFromString("--interrupt-budget=1000000");
