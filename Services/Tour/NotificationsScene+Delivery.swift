internal import CLI
internal import Models

extension NotificationsScene {
    /// What became of the mails of a notification, and who is not reached.
    func deliver(_ number: NotificationNumber, _ stage: inout Stage) async throws {
        try await stage.step("N10 How far it has gone out") {
            let progress = try await eventually("the last mail") {
                let seen = try await cast.ops.send(ShowDeliveryProgress(notification: number))
                return seen.remaining == 0 ? seen : nil
            }
            let states = progress.states.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
            return "\(progress.total) mails: \(states.joined(separator: ", "))"
        }
        try await stage.step("N10 The log of one recipient") {
            let log = try await cast.ops.send(ListDeliveries(recipient: chile, notification: number)).items
            guard let line = log.first else { throw Refusal("nothing is on record for Chile") }
            let answer = try await cast.ops.attempt(
                ResendDelivery.definition,
                ["delivery": .string(line.id.rawValue), "reason": .string("Tour of the system")])
            try expect("a second sending of what arrived", answer.status, 409)
            return "\(line.state.rawValue) after \(line.attempts); sending it again is refused"
        }
        try await stage.step("N14 Each mail has its own Message-ID") {
            let log = try await cast.ops.send(ListDeliveries(notification: number, limit: PageLimit(rawValue: 500)))
                .items
            try expect("Message-IDs", Set(log.map(\.messageID)).count, log.count)
            guard let first = log.first else { throw Refusal("nothing was sent") }
            return "\(log.count) mails, e.g. \(first.messageID)"
        }
        try await suppress(&stage)
        try await stage.step("N11 Delegations that no mail reaches") {
            let list = try await cast.secretariat.send(ListUnreachableDelegations())
            guard let first = list.items.first else { return "none" }
            return
                "\(list.items.count)\(list.next == nil ? "" : " and more"), e.g. \(first.name): \(first.why.rawValue)"
        }
        try await stage.step("N12 The contact can be replaced") {
            let contacts = try await cast.focalPoint.send(ListSubscriptions()).items
            let optional = Set(contacts.filter(\.category.isOptional).map(\.category.rawValue))
            return "optional: \(optional.sorted().joined(separator: ", ")); all else goes to the holder of the office"
        }
    }

    private var chile: ContactID? { ContactID(rawValue: "tour-chile") }

    /// Nothing is sent to a contact, and the preview says so; then it is lifted.
    private func suppress(_ stage: inout Stage) async throws {
        guard let egypt = ContactID(rawValue: "tour-egypt") else { throw Refusal("tour-egypt is an id") }
        let everybody = try RoleExpression(parsing: "focal points of party egypt")
        try await stage.step("N11 A suppressed contact is shown") {
            _ = try await cast.secretariat.send(SuppressContact(contact: egypt, note: "Tour of the system"))
            let seen = try await cast.secretariat.send(PreviewRecipients(expression: everybody))
            guard let blocked = seen.blocked.first(where: { $0.recipient.rawValue == egypt.rawValue }) else {
                throw Refusal("the preview does not say so")
            }
            return "\(blocked.why)"
        }
        try await stage.step("N11 It is lifted") {
            let lifted = try await cast.secretariat.send(LiftSuppression(contact: egypt, note: "Tour of the system"))
            let seen = try await cast.secretariat.send(PreviewRecipients(expression: everybody))
            try expect("blocked", seen.blocked.count, 0)
            return "\(lifted.reason.rawValue) no more"
        }
    }
}
