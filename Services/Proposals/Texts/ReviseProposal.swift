public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReviseProposal: Command {
    public func perform(in unit: UnitOfWork) async throws -> ProposalVersion {
        let locked = try await LockProposal(number: proposal).writable(in: unit)
        let current = try await CurrentText(proposal: proposal).based(on: basedOn, field: "basedOn", in: unit) {
            .texts(title: self.title, text: self.text, on: $0)
        }
        let (title, text) = (title ?? current.title, text ?? current.text)
        guard title != current.title || text != current.text else {
            throw Rejection.invalid("text", "is that of version \(current.version), and so is the title")
        }
        let written = WrittenVersion(
            proposal: proposal, version: try await unit.first(NextVersion(proposal: proposal)) ?? 1,
            language: current.language, title: title, text: text, session: session, reason: reason)
        try written.publish(isDraft: locked.status == .draft, in: unit)
        return try written.answer(in: unit)
    }
}

extension WrittenVersion {
    @Reactor func answer(in unit: UnitOfWork) throws -> ProposalVersion {
        let author = unit.actor.subject
        return ProposalVersion(
            proposal: proposal, version: version, language: language, author: author, session: session,
            reason: reason, amendment: amendment, writtenAt: unit.now,
            texts: [
                LanguageText(language: language, title: title, text: text, author: author, writtenAt: unit.now)
            ])
    }
}
