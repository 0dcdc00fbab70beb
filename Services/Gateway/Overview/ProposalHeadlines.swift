internal import Localization
internal import Models

// What happens with proposals, as the overview tells it.

extension OriginalRegistered: Headlined {
    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headOriginal, ["title": .text(title), "region": words.name(region)])
    }
}

extension ProposalRegistered: Headlined {
    var about: ObjectPath? { ObjectPath(number) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headProposal, ["label": words.label(number), "title": .text(title)])
    }
}

extension PositionTaken: Headlined {
    var parties: [PartyID] { [party] }
    var about: ObjectPath? { ObjectPath(proposal) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(
            .headPosition, ["label": words.label(proposal), "stance": .word(stance.word), "party": words.name(party)])
    }
}

extension PositionWithdrawn: Headlined {
    var parties: [PartyID] { [party] }
    var about: ObjectPath? { ObjectPath(proposal) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headPositionWithdrawn, ["label": words.label(proposal), "party": words.name(party)])
    }
}

extension ProposalsMerged: Headlined {
    var about: ObjectPath? { ObjectPath(target) }

    func headline(_ words: HeadlineWords) -> Sentence {
        let sources = sources.map(words.label) + originals.map { .text($0.rawValue) }
        return Sentence(
            .headMerged, ["label": words.label(target), "title": .text(title), "sources": .list(sources)])
    }
}

extension ProposalSplit: Headlined {
    var about: ObjectPath? { ObjectPath(source) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headSplit, ["label": words.label(source), "proposals": words.labels(targets)])
    }
}

extension OperationReversed: Headlined {
    var about: ObjectPath? { proposals.first.map { ObjectPath($0) } }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headReversed, ["proposals": words.labels(proposals)])
    }
}

extension ProposalsPublished: Headlined {
    var about: ObjectPath? { ObjectPath(publication: publication) }
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headPublished, ["number": .text(publication)]) }
}

extension PublicationWithdrawn: Headlined {
    var about: ObjectPath? { ObjectPath(publication: publication) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headPublicationWithdrawn, ["number": .text(publication)])
    }
}

extension ProposalRevised: Headlined {
    var about: ObjectPath? { ObjectPath(number) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headRevised, ["label": words.label(number), "version": .text(version), "title": .text(title)])
    }
}

extension VersionTranslated: Headlined {
    var about: ObjectPath? { ObjectPath(number) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headTranslated, ["label": words.label(number), "version": .text(version), "title": .text(title)])
    }
}

extension ProposalMoved: Headlined {
    var about: ObjectPath? { ObjectPath(number) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headProposalMoved, ["label": words.label(number), "status": .word(to.word)])
    }
}

extension ProposalWithdrawn: Headlined {
    var about: ObjectPath? { ObjectPath(number) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headProposalWithdrawn, ["label": words.label(number), "title": .text(title)])
    }
}

extension AmendmentProposed: Headlined {
    var about: ObjectPath? { ObjectPath(proposal) }
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headAmendment, ["label": words.label(proposal)]) }
}

extension AmendmentDecided: Headlined {
    var about: ObjectPath? { ObjectPath(proposal) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headAmendmentDecided, ["label": words.label(proposal)])
    }
}

extension TiersSet: Headlined {
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headTiers) }
}

extension RankingGiven: Headlined {
    var parties: [PartyID] { [party] }
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headRanking, ["party": words.name(party)]) }
}

extension RankingsTallied: Headlined {
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headTally) }
}

extension GuidanceAnswered: Headlined {
    var parties: [PartyID] { [party] }
    var about: ObjectPath? { ObjectPath(proposal) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(
            .headGuidance,
            ["label": words.label(proposal), "number": .text(question.rawValue), "party": words.name(party)])
    }
}

extension MentionRecorded: Headlined {
    var about: ObjectPath? { ObjectPath(proposal) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headMention, ["label": words.label(proposal), "regions": .list(regions.map(words.name))])
    }
}

extension ProposalClassified: Headlined {
    var about: ObjectPath? { ObjectPath(number) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headClassified, ["label": words.label(number), "cluster": .text(cluster.rawValue)])
    }
}
