/// How far an attachment is.
public enum AttachmentState: String, Word {
    /// Being uploaded. Deleted after a day.
    case uploading
    /// Checked and ready for use. Deleted after half a year where neither a submission nor a draft names it.
    case stored
    /// Checked and refused. Its bytes are deleted, and the entry after a week.
    case refused
}
