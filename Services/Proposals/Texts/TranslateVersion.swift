public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension TranslateVersion: Command {
    public func perform(in unit: UnitOfWork) async throws -> ProposalVersion {
        let locked = try await LockProposal(number: proposal).writable(in: unit)
        let heads = VersionHeads(proposal: proposal, version: version, window: VersionHeads.order.first(1))
        guard let head = try await unit.first(heads) else {
            throw Rejection.notFound("version of proposal \(proposal)", version)
        }
        let texts = try await unit.query(VersionTexts(proposal: proposal, versions: [version]))
        let known = texts.first { $0.text.language == language }?.text
        if let known, known.title == title, known.text == text { return head.with(texts) }
        if known != nil { try requireCorrection(of: head) }

        let correction = known.map { ($0.correction ?? 0) + 1 }
        let translation = LanguageText(
            language: language, title: title, text: text, author: unit.actor.subject, writtenAt: unit.now,
            correction: correction, correctionReason: known == nil ? nil : correctionReason)
        unit.enqueue(translation.insert(proposal, version))
        if locked.status != .draft {
            try unit.tell(
                VersionTranslated(
                    number: proposal, version: version, language: language, title: title, correction: correction),
                about: Subject(proposal), reason: translation.correctionReason?.rawValue)
        }
        return head.with(texts.filter { $0.text.language != language } + [(version, translation)])
    }

    /// What is authoritative is never corrected, only revised; and a correction says why.
    private func requireCorrection(of head: ProposalVersion) throws {
        guard head.language != language else {
            throw Rejection.conflict(
                "text of \(proposal), version \(version), in", language.rawValue, differingIn: ["title", "text"])
        }
        guard correctionReason != nil else {
            throw Rejection(
                .conflict,
                detail:
                    "Version \(version) of proposal \(proposal) is translated into this language; to correct it, say why.",
                fields: [FieldProblem(field: "correctionReason", detail: "is needed, since a translation is on record")]
            )
        }
    }
}
