internal import Models

/// Who may read and change a file.
extension StoredAttachment {
    /// A file that no submission names is shown to its own party alone; others are told that there is none.
    func checkReader(_ actor: Actor) throws {
        guard isPublic || actor.maySpeak(for: attachment.party) else {
            throw Rejection.notFound("attachment", attachment.id)
        }
    }

    /// Those who may speak for its party may change it.
    func checkOwner(_ actor: Actor) throws {
        try checkReader(actor)
        guard actor.maySpeak(for: attachment.party) else {
            throw Rejection.forbidden("You may not speak for \(attachment.party).")
        }
    }
}
