namespace Interviewer.BrowserTests;

public sealed class DesktopAccessibilityTests(ServedBrowser served, Scenes scenes) : AccessibilityTests(served, scenes, 1440);
