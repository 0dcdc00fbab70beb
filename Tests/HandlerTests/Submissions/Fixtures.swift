import Models
import Testing

/// What is asked for and sent in.
extension Cast {
    static func call(
        _ title: Line = "A call",
        opensIn opens: Duration = .seconds(-7200), closesIn closes: Duration = .seconds(86_400),
        revisionsIn revisions: Duration? = nil, questions: [Prose] = [], audience: [SubmitterClass]? = nil
    ) async throws -> Call {
        let now = try now
        return try await Speaker.secretariat.send(
            OpenCall(
                title: title, questions: questions, audience: audience, opens: now.advanced(by: opens),
                closes: now.advanced(by: closes), zone: .utc,
                modificationDeadline: revisions.map { now.advanced(by: $0) }))
    }

    /// What a state has to say.
    nonisolated static func content(
        of party: PartyID, title: Line? = "A title", body: Prose? = "Words", attachments: [AttachmentID]? = nil
    ) -> DraftContent {
        DraftContent(
            submitters: [party], submitterClass: "member-state", title: title, body: body, attachments: attachments)
    }

    nonisolated static func submission(
        of party: PartyID, to call: CallID? = nil, title: Line = "A submission", attachments: [AttachmentID]? = nil
    ) -> ReceiveSubmission {
        ReceiveSubmission(
            call: call, submitters: [party], submitterClass: "member-state", title: title, attachments: attachments)
    }

    nonisolated static func point(
        _ id: PointID = .generate(), in submissions: SubmissionID..., by parties: PartyID...,
        proposals: [ProposalNumber]? = nil, needs: [NeedID]? = nil
    ) -> RecordPoint {
        RecordPoint(
            id: id, submissions: submissions, submitters: parties, proposals: proposals, needs: needs,
            stance: .supports, scope: .single, summary: "A point")
    }

    /// A file of a party, wholly brought and looked through.
    static func file(
        of speaker: Speaker, named name: String = "A map.png", _ bytes: [UInt8]
    ) async throws -> Models.Attachment {
        let begun = try await begun(by: speaker, named: name, size: bytes.count)
        try await append(bytes, to: begun.id, by: speaker)
        return try await speaker.send(CompleteAttachment(attachment: begun.id))
    }

    /// An action that many or few may see, of which a file is evidence, as every service knows.
    static func evidence(
        of party: PartyID, file: AttachmentID, visibility: ActionVisibility
    ) async throws -> ActionID {
        let action = try await Speaker.secretariat.send(
            ProposeAction(title: "An action", owner: party, due: try day(300), visibility: visibility)
        ).id
        try await focalPoint(of: party).tell(
            AttachEvidence(
                action: action, kind: .file, reference: Line(cutting: file.rawValue), title: "A map",
                dated: try today))
        return action
    }

    /// Changes who may see an action, and lets every service know.
    static func show(_ action: ActionID, to visibility: ActionVisibility) async throws {
        let version = try await Speaker.secretariat.send(ShowAction(action: action)).version
        try await Speaker.secretariat.tell(
            ReviseAction(action: action, version: version, reason: "So it goes.", visibility: visibility))
    }

    static func begun(
        by speaker: Speaker, named name: String = "A map.png", size: Int = 100
    ) async throws -> Models.Attachment {
        try await speaker.send(
            BeginAttachment(name: try #require(FileName(rawValue: name)), language: .english, size: size))
    }

    /// Brings a file in the pieces in which the gateway passes it on.
    static func append(_ bytes: [UInt8], to file: AttachmentID, by speaker: Speaker) async throws {
        for start in stride(from: 0, to: bytes.count, by: 262_144) {
            let piece = Array(bytes[start..<min(start + 262_144, bytes.count)])
            try await speaker.send(AppendAttachment(attachment: file, offset: start, bytes: piece))
        }
    }

    /// A PNG as far as its chunks go, of at least 57 bytes; two of different streams differ.
    nonisolated static func picture(_ size: Int = 100, stream: Int) -> [UInt8] {
        func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
            let length = stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: content.count >> $0) }
            return length + Array(name.utf8) + content + [0, 0, 0, 0]
        }
        let head = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", Array(repeating: 1, count: 13))
        let end = chunk("IEND", [])
        let noise = (0..<max(0, size - head.count - end.count - 12)).map { place in
            UInt8(truncatingIfNeeded: (place &* 31) ^ (place >> 7) ^ (stream &* 197) ^ (stream >> 8 &* place))
        }
        return head + chunk("IDAT", noise) + end
    }
}
