internal import CLI
internal import Models

/// Formal notifications: from a role expression to the answers.
struct NotificationsScene {
    let cast: TourCast
    /// New each time: what was sent before is in the archive and stays there.
    let draft = NotificationID.generate()
    private static let expression = """
        focal points of the label regions of NPP4, plus focal points of parties chile, egypt and kenya, \
        minus focal points of party kenya
        """

    init(_ cast: TourCast) { self.cast = cast }

    func play(_ stage: inout Stage) async throws {
        try await address(&stage)
        let number = try await send(&stage)
        try await answer(number, &stage)
        try await remind(of: number, &stage)
        try await remind(&stage)
        try await wait(&stage)
        try await subscribe(&stage)
        try await deliver(number, &stage)
    }

    // MARK: - Whom it reaches

    private func address(_ stage: inout Stage) async throws {
        try await stage.step("N2 Focal points are in office") {
            _ = try await cast.nominateFocalPoint()
            try await nominate("egypt", .arabic, "Africa/Cairo")
            try await nominate("kenya", .english, "Africa/Nairobi")
            let everybody = try RoleExpression(parsing: "focal points of parties chile, egypt, kenya")
            _ = try await eventually("the focal points") {
                let seen = try await cast.secretariat.send(PreviewRecipients(expression: everybody))
                return seen.blocked.isEmpty ? seen : nil
            }
            return "Chile (Spanish), Egypt (Arabic), Kenya (English)"
        }
        try await stage.step("N2 An error says where it is") {
            let answer = try await cast.secretariat.attempt(
                PreviewRecipients.definition, ["expression": .string("focal points of the Mars")])
            try expect("status", answer.status, 422)
            let detail = answer.problem.errors?.first?.detail ?? ""
            guard detail.contains("character 21") else { throw Refusal("no place: \(detail)") }
            return "refused at character 21, “Mars”"
        }
        try await stage.step("N2 Whom it reaches, and why") {
            let expression = try RoleExpression(parsing: Self.expression)
            let seen = try await cast.coChair.send(PreviewRecipients(expression: expression))
            guard let chile = seen.recipients.first(where: { $0.party == cast.party }) else {
                throw Refusal("the focal point of Chile is not reached")
            }
            let isKenyaOut = seen.blocked.contains {
                $0.party?.rawValue == "kenya" && $0.why.rawValue.hasPrefix("Left out")
            }
            try expect("Kenya left out", isKenyaOut, true)
            return "\(seen.recipients.count) reached, \(seen.blocked.count) not; Chile: \(chile.reasons[0])"
        }
    }

    private func nominate(_ party: String, _ language: LanguageTag, _ zone: String) async throws {
        guard let id = PartyID(rawValue: party),
            let address = EmailAddress(rawValue: "focal-point.\(party)@example.org")
        else { throw Refusal("\(party) is an id") }
        _ = try await cast.secretariat.send(
            NominateFocalPoint(
                id: ContactID(rawValue: "tour-\(party)"), party: id,
                name: Line(cutting: "National focal point of \(party)"),
                email: address, language: language, zone: try .named(zone), validFrom: Instant(microseconds: 0).date,
                letter: "Tour of the system"))
    }

    // MARK: - Sending

    private func send(_ stage: inout Stage) async throws -> NotificationNumber {
        try await stage.step("N1 A notification is drafted") {
            let written = try await cast.secretariat.send(try request(draft, to: Self.expression))
            return
                "\(written.reference), by \(written.actionRequiredBy?.rawValue ?? "-"), \(written.wordings.count) languages"
        }
        var preview: NotificationPreview?
        try await stage.step("N3 The dry run shows it all") {
            let shown = try await cast.secretariat.send(PreviewNotification(notification: draft))
            preview = shown
            guard let arabic = shown.messages.first(where: { $0.language == .arabic }) else {
                throw Refusal("nobody would get the Arabic message")
            }
            try expect("right to left", arabic.html.contains("dir=\"rtl\""), true)
            return "would be \(shown.number): \(shown.recipients.count) recipients, \(shown.blocked.count) blocked"
        }
        guard let preview else { throw Refusal("the preview is missing") }
        try await stage.step("N3 Unconfirmed, nothing leaves") {
            let wrong = ContentDigest(hash: Array(repeating: 0, count: 32))
            let answer = try await cast.secretariat.attempt(
                SendNotification.definition,
                ["notification": .string(draft.rawValue), "confirmation": .string(wrong.rawValue)])
            try expect("status", answer.status, 409)
            return "refused: not the digest of the preview"
        }
        var number: NotificationNumber?
        try await stage.step("N1 Confirmed, it is numbered") {
            let sent = try await cast.secretariat.send(
                SendNotification(notification: draft, confirmation: preview.digest))
            number = sent.number
            try expect("number", sent.number, preview.number)
            return "\(preview.number)"
        }
        guard let number else { throw Refusal("the number is missing") }
        return number
    }

    /// - Parameter id: of the draft.
    private func request(
        _ id: NotificationID, to expression: String, refersTo: NotificationNumber? = nil
    ) throws -> DraftNotification {
        DraftNotification(
            id: id, reference: "WG/tour", to: try RoleExpression(parsing: expression),
            cc: try RoleExpression(parsing: "co-chairs, plus secretariat"),
            wordings: [
                NotificationWording(
                    language: .english, authority: .official, subject: "Comments on NPP4",
                    body: "Delegations are invited to comment on NPP4."),
                NotificationWording(
                    language: .spanish, authority: .courtesy, subject: "Observaciones sobre la NPP4",
                    body: "Se invita a las delegaciones a formular observaciones sobre la NPP4."),
                NotificationWording(
                    language: .arabic, authority: .courtesy, subject: "تعليقات على NPP4",
                    body: "الوفود مدعوة إلى التعليق على NPP4."),
            ],
            actionRequiredBy: Instant.now.advanced(by: .seconds(86_400 * 30)).date, refersTo: refersTo,
            about: ProposalNumber(rawValue: 4).map { ObjectPath($0) })
    }

    // MARK: - Answers

    private func answer(_ number: NotificationNumber, _ stage: inout Stage) async throws {
        try await stage.step("N1 The archive is public") {
            let observer = try await cast.observer.send(ShowNotification(notification: Line(cutting: number.rawValue)))
            try expect("state", observer.state, .sent)
            return "“\(observer.wordings[0].subject)”"
        }
        try await stage.step("N2 The snapshot has the reasons") {
            let recipients = try await cast.secretariat.send(ListRecipients(notification: number)).items
            try expect("all have a reason", recipients.allSatisfy { !$0.reasons.isEmpty }, true)
            return "\(recipients.count) recipients, e.g. \(recipients[0].recipient): \(recipients[0].reasons[0])"
        }
        try await stage.step("N4 Each is written to once") {
            let subject = "[\(number)]"
            let mails = try await eventually("the mails") {
                let items = try await cast.secretariat.send(
                    ListDeliveries(state: .sent, limit: PageLimit(rawValue: 500))
                ).items
                let mine = items.filter { $0.subject?.rawValue.hasPrefix(subject) == true }
                return mine.contains { $0.party == cast.party } ? mine : nil
            }
            try expect("recipients", Set(mails.map(\.recipient)).count, mails.count)
            return "\(mails.count) mails, one a contact"
        }
        try await stage.step("N7 Each in its own language") {
            let mail = try await cast.secretariat.send(ListDeliveries(party: cast.party)).items.first
            guard let subject = mail?.subject else { throw Refusal("nothing was written to Chile") }
            try expect("subject", subject.rawValue, "[\(number)] Observaciones sobre la NPP4")
            return "Chile: “\(subject)”"
        }
        try await stage.step("N9 Chile answers") {
            let given = try await cast.focalPoint.send(
                AcknowledgeNotification(notification: number, answer: .forwarded, note: "The ministry of mining"))
            let report = try await cast.secretariat.send(ReportAcknowledgements(notification: number))
            try expect("forwarded", report.totals["forwarded"], 1)
            return "\(given.answer?.rawValue ?? "-"); not answered yet: \(report.totals["none"] ?? 0)"
        }
        try await stage.step("N12 Formal mail is not optional") {
            let answer = try await cast.focalPoint.attempt(
                ChangeSubscription.definition,
                ["contact": .string("tour-chile"), "category": .string("formal"), "isSubscribed": .bool(false)])
            try expect("status", answer.status, 422)
            return "refused: \(answer.problem.errors?.first?.detail ?? "")"
        }
    }

    private func remind(of number: NotificationNumber, _ stage: inout Stage) async throws {
        try await stage.step("N1 A reminder goes to the silent") {
            let reminder = NotificationID.generate()
            _ = try await cast.secretariat.send(
                try request(reminder, to: "silent on \(number)", refersTo: number))
            let preview = try await cast.secretariat.send(PreviewNotification(notification: reminder))
            try expect("Chile is not reminded", preview.recipients.contains { $0.party == cast.party }, false)
            let sent = try await cast.secretariat.send(
                SendNotification(notification: reminder, confirmation: preview.digest))
            try expect("refers to", sent.refersTo, number)
            return "\(preview.number) refers to \(number)"
        }
    }
}
