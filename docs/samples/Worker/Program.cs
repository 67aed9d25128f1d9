Console.WriteLine("Worker");
