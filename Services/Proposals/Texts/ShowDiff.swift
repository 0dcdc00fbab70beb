public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowDiff: Query {
    public func answer(in context: QueryContext) async throws -> VersionDiff {
        let known = try await FindProposal(number: proposal).known(to: context)
        let later = to ?? known.version
        let language =
            if let language { language } else { try await written(later, context) }
        let texts = try await context.query(VersionTexts(proposal: proposal, versions: [from, later]))
        func words(_ version: Int, _ field: String) throws -> LanguageText {
            let found = texts.first { $0.version == version && $0.text.language == language }
            guard let found else {
                throw Rejection.invalid(field, "names version \(version), which is not there in \(language.rawValue)")
            }
            return found.text
        }
        let (old, new) = (try words(from, "from"), try words(later, "to"))
        let (proposal, from) = (proposal, from)
        // Long texts take a while, and the reactor has others to serve.
        return try await Reactor.offload {
            VersionDiff(
                proposal: proposal, language: language, from: from, to: later,
                title: WordDiff.parts(from: old.title.rawValue, to: new.title.rawValue),
                text: WordDiff.parts(from: old.text.rawValue, to: new.text.rawValue))
        }
    }

    private func written(_ version: Int, _ context: QueryContext) async throws -> LanguageTag {
        let heads = try await context.query(VersionHeads(proposal: proposal, after: max(version, 1) - 1, limit: 1))
        guard let head = heads.first, head.version == version else {
            throw Rejection.invalid("to", "names version \(version), which is not on record")
        }
        return head.language
    }
}
