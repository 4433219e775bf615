/** Stands in for the command line in a shell: hands its arguments to the tests, see `lendCommand`, and says what they answer. */
import { connect } from "node:net";
import { text } from "node:stream/consumers";

const [, , socket, ...args] = process.argv;
const connection = connect(socket);
connection.end(JSON.stringify({ args, cwd: process.cwd() }));
const { code, out, err } = JSON.parse(await text(connection));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
