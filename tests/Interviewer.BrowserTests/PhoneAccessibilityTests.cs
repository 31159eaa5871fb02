namespace Interviewer.BrowserTests;

public sealed class PhoneAccessibilityTests(ServedBrowser served, Scenes scenes) : AccessibilityTests(served, scenes, 375);
