internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension ShowDiff {
    /// The answer as JSON: what two versions differ in does not change, so that it is computed once.
    @Reactor func answer(in context: QueryContext, _ diffs: SharedAnswers<DiffKey>) async throws -> [UInt8] {
        let known = try await FindProposal(number: proposal).known(to: context)
        let later = to ?? known.version
        let language =
            if let language { language } else { try await written(later, context) }
        let texts = try await context.query(VersionTexts(proposal: proposal, versions: [from, later]))
        func words(_ version: Int, _ field: String) throws -> LanguageText {
            let found = texts.first { $0.version == version && $0.text.language == language }
            guard let found else {
                throw Rejection.invalid(field, "names version \(version), which is not there in \(word: language)")
            }
            return found.text
        }
        let (old, new) = (try words(from, "from"), try words(later, "to"))
        let key = DiffKey(
            proposal: proposal, language: language, from: .init(from, old), to: .init(later, new))
        return try await diffs.answer(for: key) { [proposal, from] in
            try await context.compute { patience in
                let title = WordDiff(from: old.title.rawValue, to: new.title.rawValue).parts
                try patience.check()
                let text = WordDiff(from: old.text.rawValue, to: new.text.rawValue)
                return try JSON.encode(
                    VersionDiff(
                        proposal: proposal, language: language, from: from, to: later, comparedBy: text.unit,
                        title: title, text: text.parts, wordsRemoved: text.count(.removed),
                        wordsAdded: text.count(.added)))
            }
        }
    }

    @Reactor private func written(_ version: Int, _ context: QueryContext) async throws -> LanguageTag {
        let heads = VersionHeads(proposal: proposal, version: version, window: VersionHeads.order.first(1))
        guard let head = try await context.first(heads) else {
            throw Rejection.invalid("to", "names version \(version), which is not on record")
        }
        return head.language
    }
}
