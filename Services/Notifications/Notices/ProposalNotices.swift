internal import Localization
public import Models

// What is told of proposals.

extension ProposalsMerged: Notifiable {
    public var parties: [PartyID] { submitters ?? [] }
    public var concerned: [ProposalNumber] { sources + [target] }

    public func notice(_ context: NoticeContext) -> Notice {
        let originals = originals.map { SentenceValue.sentence(Sentence(.originalNamed, ["original": .text($0)])) }
        let merged = SentenceValue.list(sources.map { .text($0) } + originals)
        return Notice(
            Sentence(.mergedSubject, ["merged": merged, "target": .text(target)]),
            [
                [Sentence(.mergedText, ["merged": merged, "target": .text(target), "title": .text(title)])],
                [.rationale(rationale), .labels(labelRegions)],
            ], about: ObjectPath(target))
    }
}

extension ProposalSplit: Notifiable {
    public var parties: [PartyID] { submitters ?? [] }
    public var concerned: [ProposalNumber] { [source] + targets }

    public func notice(_ context: NoticeContext) -> Notice {
        let parts = SentenceValue.texts(targets)
        return Notice(
            Sentence(.splitSubject, ["source": .text(source), "parts": parts]),
            [
                [Sentence(.splitText, ["source": .text(source), "title": .text(title), "parts": parts])],
                [.rationale(rationale), .labels(labelRegions)],
            ], about: ObjectPath(source))
    }
}

extension OperationReversed: Notifiable {
    public var parties: [PartyID] { submitters ?? [] }
    public var concerned: [ProposalNumber] { proposals }

    public func notice(_ context: NoticeContext) -> Notice {
        let numbers = SentenceValue.texts(proposals)
        let (subject, text): (TextKey, TextKey) =
            switch kind {
            case .merge: (.mergeReversedSubject, .mergeReversedText)
            case .split: (.splitReversedSubject, .splitReversedText)
            }
        return Notice(
            Sentence(subject, ["proposals": numbers]),
            [[Sentence(text, ["proposals": numbers])], [.reason(reason)]],
            about: proposals.first.map { ObjectPath($0) } ?? .proposals)
    }
}

extension ProposalsPublished: Notifiable {
    public var parties: [PartyID] { [] }

    public func notice(_ context: NoticeContext) -> Notice {
        let number = SentenceValue.text(publication)
        return Notice(
            Sentence(.publicationSubject, ["number": number]),
            [
                [
                    Sentence(.publicationText, ["number": number]),
                    Sentence(.publicationProposals, ["count": .number(proposals.count)]),
                ]
            ], about: ObjectPath(publication: publication))
    }
}

extension PublicationWithdrawn: Notifiable {
    public var parties: [PartyID] { [] }

    public func notice(_ context: NoticeContext) -> Notice {
        let number = SentenceValue.text(publication)
        return Notice(
            Sentence(.publicationWithdrawnSubject, ["number": number]),
            [[Sentence(.publicationWithdrawnText, ["number": number])], [.reason(reason)]],
            about: ObjectPath(publication: publication))
    }
}

extension ProposalWithdrawn: Notifiable {
    public var parties: [PartyID] { submitters ?? [] }
    public var concerned: [ProposalNumber] { [number] }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.proposalWithdrawnSubject, ["proposal": .text(number)]),
            [
                [
                    Sentence(
                        .proposalWithdrawnText,
                        ["proposal": .text(number), "title": .text(title), "status": .word(from.word)])
                ],
                [.reason(reason)],
            ], about: ObjectPath(number))
    }
}

extension AmendmentProposed: Notifiable {
    public var parties: [PartyID] { party.map { [$0] } ?? [] }

    public func notice(_ context: NoticeContext) -> Notice {
        let author = party.map(context.name) ?? .word(.levelSecretariat)
        return Notice(
            Sentence(.amendmentSubject, ["proposal": .text(proposal), "party": author]),
            [
                [
                    Sentence(
                        .amendmentText, ["proposal": .text(proposal), "version": .text(version), "party": author]),
                    Sentence(.amendmentNumber, ["amendment": .text(amendment)]),
                ]
            ], about: ObjectPath(proposal))
    }
}

extension AmendmentDecided: Notifiable {
    public var parties: [PartyID] { party.map { [$0] } ?? [] }

    public func notice(_ context: NoticeContext) -> Notice {
        let isAccepted = state == .accepted
        return Notice(
            Sentence(
                isAccepted ? .amendmentAcceptedSubject : .amendmentDeclinedSubject, ["proposal": .text(proposal)]),
            [
                [
                    Sentence(
                        isAccepted ? .amendmentAcceptedText : .amendmentDeclinedText,
                        ["amendment": .text(amendment), "proposal": .text(proposal)]),
                    resultingVersion.map { Sentence(.amendmentVersion, ["version": .text($0)]) },
                ]
            ], about: ObjectPath(proposal))
    }
}
