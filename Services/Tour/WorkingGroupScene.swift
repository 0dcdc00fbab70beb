internal import CLI
internal import Models

/// What can be done with the working group's own objects, row by row of the list of features.
struct WorkingGroupScene {
    let cast: TourCast

    init(_ cast: TourCast) { self.cast = cast }

    func play(_ stage: inout Stage) async throws {
        try await playSessions(&stage)
        let decision = try await playDocuments(&stage)
        try await playActions(&stage, decision)
        try await playMembership(&stage)
        try await playCoverage(&stage)
    }

    /// The day as the service has it: its clock may be ahead of ours.
    var today: CalendarDate {
        get async throws { try await cast.ops.send(ShowClock(service: .workingGroup)).now.date }
    }
}
