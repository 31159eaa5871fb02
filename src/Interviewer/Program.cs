using Interviewer.Terminal;

return await InterviewerCommand.RunAsync(args, Screen.ForConsole());
