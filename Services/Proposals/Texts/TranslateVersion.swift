public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension TranslateVersion: Command {
    public func perform(in unit: UnitOfWork) async throws -> ProposalVersion {
        _ = try await LockProposal(number: proposal).open(in: unit)
        let heads = try await unit.query(VersionHeads(proposal: proposal, after: max(version, 1) - 1, limit: 1))
        guard let head = heads.first, head.version == version else {
            throw Rejection.notFound("version of \(proposal)", version)
        }
        let texts = try await unit.query(VersionTexts(proposal: proposal, versions: [version]))
        if let known = texts.first(where: { $0.text.language == language })?.text {
            guard known.title == title, known.text == text else {
                throw Rejection.conflict(
                    "text of \(proposal), version \(version), in", language.rawValue, differingIn: ["title", "text"])
            }
            return head.with(texts)
        }
        let translation = LanguageText(
            language: language, title: title, text: text, author: try unit.actor.signature, writtenAt: unit.now)
        unit.enqueue(translation.insert(proposal, version))
        return head.with(texts + [(version, translation)])
    }
}
