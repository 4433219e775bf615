/** English words with a grammatical function and no content. They never align two sentences by themselves. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "a about above after again all also although am among an and another any are as at be became because been " +
    "before being below between both but by came can cannot come could did do does doing down during each either else " +
    "even ever every few for from further get got had has have having he her here hers herself him himself his how " +
    "however i if in into is it its itself just let like made make many may me might more most much must my myself " +
    "neither never no nor not now of off on once one only onto or other our ours ourselves out over own per put quite " +
    "rather really s same shall she should since so some such than that the their theirs them themselves then there " +
    "these they this those though through thus to together too toward towards under until up upon us very was we were " +
    "what when where whether which while who whom whose why will with within without would yet you your yours " +
    "yourself yourselves said say says saying told tell added according mr mrs ms dr also meanwhile yesterday today despite amid stated stating reporter reporters"
  ).split(" "),
);
