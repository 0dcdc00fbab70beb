/// What a mail server has said of itself on a line, as far as it matters for addresses beyond ASCII.
///
/// libcurl tells a server without SMTPUTF8 such an address nevertheless, and some take it and lose the mail. So the answer to
/// MAIL is the moment to stop.
final class SMTPConversation {
    private var isGreeted = false
    private var offersUTF8 = false
    private var needsUTF8 = false
    /// Whether a mail was not gone on with because the server does not take its address.
    private(set) var lacksUTF8 = false

    /// The next mail, on the same connection or on another.
    func begin(needsUTF8: Bool) {
        self.needsUTF8 = needsUTF8
        lacksUTF8 = false
    }

    /// - Returns: whether to go on.
    func hear(_ line: some StringProtocol) -> Bool {
        switch line.prefix(3) {
        case "220":
            // A new connection, or one that is encrypted from now on: what was offered before counts no more.
            isGreeted = false
            offersUTF8 = false
        case "250" where !isGreeted:
            if line.dropFirst(4).uppercased() == "SMTPUTF8" { offersUTF8 = true }
            isGreeted = line.dropFirst(3).first != "-"
        case "250" where needsUTF8 && !offersUTF8:
            lacksUTF8 = true
            return false
        default: break
        }
        return true
    }
}
