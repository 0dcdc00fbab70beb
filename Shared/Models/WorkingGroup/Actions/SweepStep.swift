/// A step that time takes about an action.
public enum SweepStep: String, Word {
    case dueInTwoWeeks = "due-in-14-days"
    case dueInAWeek = "due-in-7-days"
    case dueTomorrow = "due-in-1-day"
    case overdue
    case owner
    case alternates
    case regionalCoordinator = "regional-coordinator"
    case coChairs = "co-chairs"
    case secretariat

    /// The level of escalation; nil for reminders, and for the note that the date has passed.
    public var level: EscalationLevel? { EscalationLevel(rawValue: rawValue) }
}
