namespace Interviewer.Indexing;

public enum StoryMatchSource { Link, Retrieved, Override }
