namespace Interviewer.Web.Views;

internal enum Speaker { Interviewer, Candidate, Notes }
