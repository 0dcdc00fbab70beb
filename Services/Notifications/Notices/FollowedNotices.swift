internal import Localization
public import Models

// What is told to followers alone: events about proposals, needs and sessions of which no rule tells anybody else.

extension ProposalRegistered: Notifiable {
    public var parties: [PartyID] { [] }
    public var followed: [ObjectPath] { [ObjectPath(number)] + labels.map { ObjectPath($0) } }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(.headProposal, ["label": context.label(number), "title": .text(title)]), about: ObjectPath(number)
        )
    }
}

extension OriginalRegistered: Notifiable {
    public var parties: [PartyID] { [] }
    public var followed: [ObjectPath] { [ObjectPath(region)] }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(.headOriginal, ["title": .text(title), "region": context.name(region)]), about: .proposals)
    }
}

extension ProposalRevised: Notifiable {
    public var parties: [PartyID] { [] }
    public var followed: [ObjectPath] { [ObjectPath(number)] }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(
                .headRevised, ["label": context.label(number), "version": .text(version), "title": .text(title)]),
            about: ObjectPath(number))
    }
}

extension VersionTranslated: Notifiable {
    public var parties: [PartyID] { [] }
    public var followed: [ObjectPath] { [ObjectPath(number)] }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(
                .headTranslated, ["label": context.label(number), "version": .text(version), "title": .text(title)]),
            about: ObjectPath(number))
    }
}

extension ProposalMoved: Notifiable {
    public var parties: [PartyID] { [] }
    public var followed: [ObjectPath] { [ObjectPath(number)] }

    /// Of a withdrawal another event tells.
    public func reaches(_ audience: Audience) -> Bool { to != .withdrawn }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(.headProposalMoved, ["label": context.label(number), "status": .word(to.word)]),
            about: ObjectPath(number))
    }
}

extension ProposalClassified: Notifiable {
    public var parties: [PartyID] { [] }
    public var followed: [ObjectPath] { [ObjectPath(number)] }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(.headClassified, ["label": context.label(number), "cluster": .text(cluster)]),
            about: ObjectPath(number))
    }
}

extension MentionRecorded: Notifiable {
    public var parties: [PartyID] { [] }
    public var followed: [ObjectPath] { [ObjectPath(proposal)] }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(
                .headMention, ["label": context.label(proposal), "regions": .list(regions.map(context.name))]),
            about: ObjectPath(proposal))
    }
}

extension GuidanceAnswered: Notifiable {
    public var parties: [PartyID] { [] }
    public var mentioned: [PartyID] { [party] }
    public var followed: [ObjectPath] { [ObjectPath(proposal)] }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(
                .headGuidance,
                [
                    "label": context.label(proposal), "number": .text(question.rawValue), "party": context.name(party),
                ]), about: ObjectPath(proposal))
    }
}

extension PointRecorded: Notifiable {
    public var parties: [PartyID] { [] }
    public var followed: [ObjectPath] { proposals.map { ObjectPath($0) } }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(Sentence(.headPointOn, ["proposals": context.labels(proposals)]), about: .point(of: proposals))
    }
}

extension PointWithdrawn: Notifiable {
    public var parties: [PartyID] { [] }
    public var followed: [ObjectPath] { proposals.map { ObjectPath($0) } }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(Sentence(.newsPointWithdrawn, ["proposals": context.labels(proposals)]), about: .point(of: proposals))
    }
}

extension ActionRevised: Notifiable {
    public var parties: [PartyID] { [owner] }
    public var followed: [ObjectPath] {
        [ObjectPath(action)] + proposals.map { ObjectPath($0) } + needs.map { ObjectPath($0) }
    }
    public var links: FollowedLinks { FollowedLinks(action: action, owner: owner) }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(.newsActionRevised, ["number": .text(number)]), .action(number, title, of: owner, context),
            about: ObjectPath(action))
    }
}

extension MinutesRecorded: Notifiable {
    public var parties: [PartyID] { [] }
    public var followed: [ObjectPath] { [ObjectPath(session)] }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(Sentence(.headMinutes, ["date": .day(on)]), about: ObjectPath(session))
    }
}

extension NeedRegistered: Notifiable {
    public var parties: [PartyID] { [] }
    public var followed: [ObjectPath] {
        [ObjectPath(need)] + relatedProposals.map { ObjectPath($0) } + regions.map { ObjectPath($0) }
    }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(Sentence(.headNeed, ["need": .text(need)]), about: ObjectPath(need))
    }
}

extension NeedCorrected: Notifiable {
    public var parties: [PartyID] { [] }
    public var followed: [ObjectPath] { [ObjectPath(need)] + regions.map { ObjectPath($0) } }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(Sentence(.newsNeedCorrected, ["need": .text(need)]), about: ObjectPath(need))
    }
}

extension NeedRelated: Notifiable {
    public var parties: [PartyID] { [] }
    /// Also the proposals that answer it no more.
    public var followed: [ObjectPath] {
        [ObjectPath(need)] + Set(proposals).symmetricDifference(former).sorted().map { ObjectPath($0) }
    }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(
            Sentence(.newsNeedRelated, ["need": .text(need)]),
            proposals.isEmpty ? nil : Sentence(.newsNeedProposals, ["proposals": context.labels(proposals)]),
            about: ObjectPath(need))
    }
}

extension NeedWithdrawn: Notifiable {
    public var parties: [PartyID] { [] }
    public var followed: [ObjectPath] { [ObjectPath(need)] + regions.map { ObjectPath($0) } }

    public func notice(_ context: NoticeContext) -> Notice {
        .news(Sentence(.newsNeedWithdrawn, ["need": .text(need)]), about: ObjectPath(need))
    }
}

extension Notice {
    /// A headline, and that the rest is found where it leads.
    static func news(_ head: Sentence, _ line: Sentence? = nil, about: ObjectPath) -> Notice {
        Notice(head, [[line, Sentence(.newsDetails)]], about: about)
    }
}

extension ObjectPath {
    /// Where the points on some proposals are read.
    fileprivate static func point(of proposals: [ProposalNumber]) -> ObjectPath {
        proposals.first.map { ObjectPath($0) } ?? .proposals
    }
}
