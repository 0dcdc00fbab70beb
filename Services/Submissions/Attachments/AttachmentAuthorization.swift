internal import Models

/// Who may read and change a file.
extension StoredAttachment {
    /// A file that no submission names is shown to its own party, and to those who may see an action of which it is evidence;
    /// others are told that there is none.
    func checkReader(_ actor: Actor) throws {
        guard isPublic || evidence.contains(where: { $0.admits(actor) }) || actor.maySpeak(for: attachment.party)
        else {
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
