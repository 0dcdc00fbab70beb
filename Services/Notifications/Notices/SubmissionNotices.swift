internal import Localization
public import Models

// What is told of calls and submissions.

extension CallOpened: Notifiable {
    public var parties: [PartyID] { [] }
    public var clock: EventClock? { EventClock(zone, [opens, closes]) }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.callOpenedSubject, ["title": .text(title)]),
            [
                [Sentence(.callOpenedText, ["title": .text(title)])],
                [
                    Sentence(.callOpens, ["date": context.time(opens)]),
                    Sentence(.actionRequiredBy, ["date": context.deadline(closes)]),
                ],
            ], about: ObjectPath(call))
    }
}

extension CallExtended: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(call)] }
    public var parties: [PartyID] { [] }
    public var clock: EventClock? { EventClock(zone, [formerCloses, closes]) }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.callExtendedSubject, ["title": .text(title)]),
            [
                [
                    Sentence(
                        .callExtendedText,
                        [
                            "title": .text(title), "date": context.deadline(closes),
                            "former": context.deadline(formerCloses),
                        ])
                ],
                [.reason(reason)],
            ], about: ObjectPath(call))
    }
}

extension CallCorrected: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(call)] }
    public var parties: [PartyID] { [] }
    public var clock: EventClock? { EventClock(zone, [opens, closes]) }

    /// A deadline that has moved is mailed; other words are found in the inbox.
    public func isMailed(to audience: Audience) -> Bool { fields.contains { $0.rawValue.hasPrefix("closes") } }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.callCorrectedSubject, ["title": .text(title)]),
            [
                [Sentence(.callCorrectedText, ["title": .text(title)])],
                [
                    Sentence(.callOpens, ["date": context.time(opens)]),
                    Sentence(.actionRequiredBy, ["date": context.deadline(closes)]),
                ],
                [.reason(reason)],
            ], about: ObjectPath(call))
    }
}

extension CallWithdrawn: Notifiable {
    public var followed: [ObjectPath] { [ObjectPath(call)] }
    public var parties: [PartyID] { [] }

    public func notice(_ context: NoticeContext) -> Notice {
        Notice(
            Sentence(.callWithdrawnSubject, ["title": .text(title)]),
            [[Sentence(.callWithdrawnText, ["title": .text(title)])], [.reason(reason)]], about: ObjectPath(call))
    }
}

extension SubmissionReceived: Notifiable {
    public var followed: [ObjectPath] { [call.map { ObjectPath($0) }].compactMap(\.self) }
    public var parties: [PartyID] { submitters }
    public var mentioned: [PartyID] { invited ?? [] }
    public var clock: EventClock? { receipt.map { EventClock(nil, [$0.instant]) } }

    /// The secretariat decides whether a late one is admitted.
    public func isMailed(to audience: Audience) -> Bool { audience != .secretariat || isLate }

    public func notice(_ context: NoticeContext) -> Notice {
        let authors = context.names(submitters)
        return Notice(
            Sentence(
                .submissionSubject,
                ["parties": authors, "number": receipt.map { .text($0.number) } ?? .text(submission)]),
            [
                [
                    Sentence(isLate ? .submissionLateText : .submissionText, ["parties": authors]),
                    title.map { Sentence(.submissionTitle, ["title": .text($0)]) } ?? Sentence(.submissionUntitled),
                    receipt.map {
                        Sentence(
                            .submissionReceipt,
                            [
                                "number": .text($0.number), "date": context.time($0.instant),
                                "digest": .text($0.digest),
                            ])
                    },
                    supersedesNumber.map { Sentence(.submissionReplaces, ["submission": .text($0)]) },
                    invited.map { Sentence(.submissionInvited, ["parties": context.names($0)]) },
                ]
            ], about: ObjectPath(submission))
    }

    /// Whose signature is asked for, and not given, says nothing yet.
    public func news(_ context: NoticeContext) -> Notice {
        let authors = context.names(submitters)
        let head =
            receipt.map {
                Sentence(.headSubmissionNumbered, ["parties": authors, "number": .text($0.number)])
            } ?? Sentence(.headSubmission, ["parties": authors])
        return .news(
            head, title.map { Sentence(.submissionTitle, ["title": .text($0)]) }, about: ObjectPath(submission))
    }
}

extension SubmissionAdmitted: Notifiable {
    public var parties: [PartyID] { submitters }

    public func notice(_ context: NoticeContext) -> Notice {
        let authors = context.names(submitters)
        return Notice(
            Sentence(.admittedSubject, ["parties": authors, "number": .text(number)]),
            [[Sentence(.admittedText, ["parties": authors])], [.reason(reason)]], about: ObjectPath(submission))
    }
}

extension SignaturesRequested: Notifiable {
    public var parties: [PartyID] { invited }
    public var mentioned: [PartyID] { submitters }

    public func notice(_ context: NoticeContext) -> Notice {
        let authors = context.names(submitters)
        return Notice(
            Sentence(.signaturesRequestedSubject, ["parties": authors, "number": .text(number)]),
            [
                [
                    Sentence(.signaturesRequestedText, ["parties": authors]),
                    title.map { Sentence(.submissionTitle, ["title": .text($0)]) } ?? Sentence(.submissionUntitled),
                    supersedesNumber.map { Sentence(.submissionReplaces, ["submission": .text($0)]) },
                ],
                [Sentence(.signaturesRequestedAnswer, ["submission": .text(number)])],
            ], about: ObjectPath(submission))
    }
}

extension SignatureDecided: Notifiable {
    /// Who has decided, and those who asked for it.
    public var parties: [PartyID] { [party] + (authors ?? []).filter { $0 != party } }

    public func notice(_ context: NoticeContext) -> Notice {
        let isConfirmed = decision == .confirm
        let name = context.name(party)
        return Notice(
            Sentence(isConfirmed ? .signatureConfirmedSubject : .signatureDeclinedSubject, ["party": name]),
            [
                [
                    Sentence(
                        isConfirmed ? .signatureConfirmedText : .signatureDeclinedText,
                        ["party": name, "submission": .text(number)]),
                    points.isEmpty ? nil : Sentence(.signaturePoints, ["count": .number(points.count)]),
                    reason.map { .reason($0) },
                ]
            ], about: ObjectPath(submission))
    }
}
