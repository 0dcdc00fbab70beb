/// How a notification travels.
public enum NotificationChannel: String, Word {
    case inbox
    case mail
}
