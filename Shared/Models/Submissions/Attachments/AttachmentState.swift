/// How far an attachment is.
public enum AttachmentState: String, Word {
    /// Its bytes are coming in. It is forgotten after a day.
    case uploading
    /// Checked, and ready to be named by a submission. What neither a submission nor a draft names is forgotten after half a
    /// year.
    case stored
    /// Looked through and not taken in. Its bytes are gone, and it is forgotten after a week.
    case refused
}
