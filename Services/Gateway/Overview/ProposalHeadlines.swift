internal import Models

// What happens to proposals, as the overview shows it.

extension ProposalsMerged: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        let merged = sources.map(words.label) + originals.map(\.rawValue)
        return "\(merged.joined(separator: ", ")) merged into \(words.label(target)): \(title)"
    }
}

extension ProposalSplit: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        "\(words.label(source)) split into \(words.labels(targets))"
    }
}

extension OperationReversed: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        "Reversed: the \(kind.rawValue) of \(words.labels(proposals))"
    }
}

extension ProposalsPublished: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        "Publication \(publication): \(proposals.count) proposals from \(originals) originals"
    }
}

extension PublicationWithdrawn: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Publication \(publication) withdrawn" }
}

extension ProposalRevised: Headlined {
    func headline(_ words: HeadlineWords) -> String { "\(words.label(number)) has a version \(version): \(title)" }
}

extension VersionTranslated: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        "\(words.label(number)): \(correction == nil ? "translation" : "corrected translation") of version \(version), \(title)"
    }
}

extension ProposalMoved: Headlined {
    func headline(_ words: HeadlineWords) -> String { "\(words.label(number)): \(from.rawValue) → \(to.rawValue)" }
}

extension ProposalWithdrawn: Headlined {
    func headline(_ words: HeadlineWords) -> String { "\(words.label(number)) withdrawn: \(title)" }
}

extension AmendmentProposed: Headlined {
    var parties: [PartyID] { party.map { [$0] } ?? [] }

    func headline(_ words: HeadlineWords) -> String {
        "\(words.label(proposal)): amendment by \(party.map(words.name) ?? "the secretariat")"
    }
}

extension AmendmentDecided: Headlined {
    func headline(_ words: HeadlineWords) -> String { "\(words.label(proposal)): amendment \(state.rawValue)" }
}

extension TiersSet: Headlined {
    func headline(_ words: HeadlineWords) -> String { "Co-chairs' tiers set for \(proposals.count) proposals" }
}

extension RankingGiven: Headlined {
    var parties: [PartyID] { [party] }

    func headline(_ words: HeadlineWords) -> String { "Ranking given by \(words.name(party))" }
}

extension RankingsTallied: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        let way =
            switch method {
            case .borda: "by places (Borda)"
            case .firstPlaces: "by first places"
            }
        return "\(rankings) \(rankings == 1 ? "ranking" : "rankings") put together \(way)"
    }
}

extension GuidanceAnswered: Headlined {
    var parties: [PartyID] { [party] }

    func headline(_ words: HeadlineWords) -> String {
        "\(words.label(proposal)): \(words.name(party)) answered guiding question \(question.rawValue)"
    }
}

extension MentionRecorded: Headlined {
    func headline(_ words: HeadlineWords) -> String {
        "\(words.label(proposal)) discussed by \(regions.map(\.rawValue).joined(separator: ", "))"
    }
}

extension ProposalClassified: Headlined {
    func headline(_ words: HeadlineWords) -> String { "\(words.label(number)) is in cluster \(cluster.rawValue)" }
}
