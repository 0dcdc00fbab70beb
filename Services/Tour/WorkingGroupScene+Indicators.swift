internal import CLI
internal import Models

extension WorkingGroupScene {
    /// A value is given by an owner, another by the secretariat, and one is corrected.
    func measure(_ stage: inout Stage, _ actions: [FollowUpAction]) async throws {
        let day = try await today
        try await stage.step("W13 An indicator, its values, a slip") {
            let defined = try await cast.coChair.send(
                DefineIndicator(
                    proposal: actions[0].proposals[0], title: "Closed facilities without an owner",
                    unit: "facilities", baseline: 40, baselineOn: day.advanced(byDays: -60), target: 0,
                    targetOn: day.advanced(byDays: 900), source: "National inventories"))
            let stranger = try await cast.client(as: "focal-point:\(cast.party)").refusal(
                of: ReviseIndicator(indicator: defined.id, version: 1, reason: "Easier.", target: 39), as: .forbidden)
            _ = try await owner(actions[0]).send(
                RecordDataPoint(indicator: defined.id, dated: day.advanced(byDays: -30), value: 35))
            let wrong = try await cast.secretariat.send(
                RecordDataPoint(indicator: defined.id, dated: day, value: 300, source: "Questionnaire"))
            try expect("per cent of what went the wrong way", wrong.progress.percent, 0)
            guard let slip = wrong.points?.last else { throw Refusal("no value is on record") }
            let right = try await cast.secretariat.send(
                CorrectDataPoint(indicator: defined.id, point: slip.number, reason: "A zero too many.", value: 30))
            try expect("direction", right.direction, .decrease)
            try expect("per cent", right.progress.percent, 25)
            try expect("values on record", right.points?.count, 3)
            return "\(defined.id): \(right.progress.percent) %, “\(right.progress.explanation)”; value \(slip.number) "
                + "stays readable beside \(right.points?.last?.number ?? 0); refused: \(stranger)"
        }
    }

    /// Which proposals bear on the same instruments and organizations.
    func compare(_ stage: inout Stage) async throws {
        try await stage.step("W14 Existing bodies, where they overlap") {
            let most = PageLimit(rawValue: 500)
            let register = try await cast.observer.send(ListInstruments(limit: most)).items
            let overlaps = try await cast.observer.send(ListOverlaps(limit: most)).items
            guard let widest = overlaps.max(by: { $0.shared.count < $1.shared.count }), let first = widest.shared.first
            else { throw Refusal("no two proposals share anything") }
            let taken = try await cast.secretariat.refusal(
                of: RegisterInstrument(name: first.name, kind: first.kind), as: .invalid)
            return "\(register.count { $0.isOrganization }) organizations, \(register.count { !$0.isOrganization }) "
                + "instruments; \(overlaps.count) pairs of proposals share some: \(widest.first) and \(widest.second) "
                + "\(widest.shared.map(\.id.rawValue).joined(separator: ", ")); refused: \(taken)"
        }
    }
}
