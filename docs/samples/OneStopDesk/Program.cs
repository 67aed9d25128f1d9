Console.WriteLine("OneStopDesk");
