using Browser;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

// The page is files alone: the library computes in the browser, and no question leaves it.
var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
await builder.Build().RunAsync().ConfigureAwait(true);
