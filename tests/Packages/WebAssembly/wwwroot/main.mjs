// Runs the program that lies beside this file in _framework; what it prints goes to the console of Node.
import { dotnet } from "./_framework/dotnet.js";

const { runMain } = await dotnet.create();
process.exitCode = await runMain();
