internal import CLI
internal import Models

extension NotificationsScene {
    /// Mail that is gathered for a digest, and mail that waits for the end of quiet hours.
    func wait(_ stage: inout Stage) async throws {
        let (egypt, kenya) = (try party("egypt"), try party("kenya"))
        let focalPoint = try await cast.client(as: "focal-point:egypt")
        try await stage.step("N6 Updates come once a day") {
            let wish = try await focalPoint.send(
                ChangePreferences(
                    contact: try contact("egypt"), zone: try .named("Africa/Cairo"), updates: .daily,
                    digestAt: ClockTime(rawValue: "07:30")))
            return "\(wish.contact): \(wish.updates.rawValue) at \(wish.digestAt) (\(wish.zone))"
        }
        try await stage.step("N6 What others do waits") {
            for title: Line in ["Tour: first for the digest", "Tour: second for the digest"] {
                _ = try await cast.secretariat.send(
                    OpenCall(
                        title: title, questions: [], opens: .now, closes: try await now.advanced(by: .days(400))))
            }
            let held = try await held(for: egypt, count: 2)
            return "\(held.count) held, e.g. \(held[0].id)"
        }
        try await stage.step("N8 Mail waits for the morning") {
            let reading = ZoneRules(zone: try .named("Etc/GMT"), periods: []).reading(at: try await now).time
            let quiet = QuietHours(
                from: reading, until: ClockTime(hour: (reading.minutes / 60 + 3) % 24, minute: reading.minutes % 60))
            _ = try await cast.client(as: "focal-point:kenya").send(
                ChangePreferences(contact: try contact("kenya"), zone: try .named("Etc/GMT"), quiet: quiet))
            let due = try await now.advanced(by: .days(300))
            for title: Line in ["Tour: in the night", "Tour: urgent in the night"] {
                _ = try await cast.secretariat.send(ProposeAction(title: title, owner: kenya, dueAt: due))
            }
            let held = try await held(for: kenya, count: 2)
            return "\(held[0].id): \(held[0].error?.rawValue ?? "")"
        }
        try await stage.step("N8 What is urgent leaves, and says why") {
            let urgent = try await held(for: kenya, count: 2)[0]
            _ = try await cast.ops.send(ExpediteDelivery(delivery: urgent.id, reason: "The session begins tonight."))
            let logged = try await cast.ops.send(ListUrgentOverrides()).items.first { $0.delivery == urgent.id }
            return "\(urgent.id): “\(logged?.reason.rawValue ?? "")”, \(logged?.by.rawValue ?? "")"
        }
        if try await cast.ops.send(ShowClock(service: .notifications)).isMovable {
            try await stage.step("N6 N8 A day later both have come") {
                _ = try await cast.ops.forward(.notifications, by: 86_400)
                let digest = try await eventually("the digest") {
                    try await focalPoint.send(ListDigests()).items.first { $0.items >= 2 }
                }
                _ = try await eventually("the end of the night") {
                    try await cast.ops.send(ListDeliveries(state: .held, party: kenya)).items.isEmpty ? true : nil
                }
                return "digest \(digest.delivery) of \(digest.items), from \(digest.from) to \(digest.to)"
            }
        }
        for (name, role) in [("egypt", "focal-point:egypt"), ("kenya", "focal-point:kenya")] {
            _ = try await cast.client(as: role).send(ChangePreferences(contact: try contact(name)))
        }
    }

    private func party(_ name: String) throws -> PartyID {
        guard let party = PartyID(rawValue: name) else { throw Refusal("\(name) is an id") }
        return party
    }

    private func contact(_ party: String) throws -> ContactID {
        guard let contact = ContactID(rawValue: "tour-\(party)") else { throw Refusal("\(party) is an id") }
        return contact
    }

    private func held(for party: PartyID, count: Int) async throws -> [Delivery] {
        try await eventually("what waits for \(party)") {
            let held = try await cast.ops.send(ListDeliveries(state: .held, party: party)).items
            return held.count >= count ? held : nil
        }
    }
}
