Console.WriteLine("Browser");
