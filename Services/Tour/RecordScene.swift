internal import CLI
internal import Models

/// The record as the services answer it: the invariants of the UNEA 5/12 process.
struct RecordScene {
    private let cast: TourCast

    init(_ cast: TourCast) { self.cast = cast }

    func play(_ stage: inout Stage) async throws {
        let client = cast.secretariat
        try await stage.step("Annex I") {
            let matrix = try await client.send(ShowAnnex1())
            try expect("cells", matrix.cells, 14)
            let proposals = matrix.clusters.flatMap(\.cells).flatMap(\.proposals)
            try expect("proposals", proposals.count, 24)
            return "14 cells, 24 proposals in clusters A, B and C"
        }
        try await stage.step("Provenance") {
            let report = try await client.send(ShowProvenance())
            try expect("originals", report.originals, 38)
            try expect("consolidated proposals", report.consolidated, 24)
            try expect("originals reached", report.originalsReached, 38)
            try expect("balanced", report.isBalanced, true)
            return "38 regional originals → 24 proposals, every one accounted for"
        }
        try await stage.step("Attendance") {
            let report = try await client.send(ShowAttendance())
            try expect("states per region", report.byRegion, ["EEG": 9, "WEOG": 11, "GRULAC": 18, "AP": 14, "AG": 27])
            return "\(report.total) states: EEG 9, WEOG 11, GRULAC 18, AP 14, AG 27"
        }
        try await stage.step("Needs") {
            let needs = try await client.send(ListNeeds(limit: PageLimit(rawValue: 500)))
            try expect("needs", needs.items.count, 65)
            return "65 identified needs"
        }
        try await stage.step("Submissions") {
            let page = try await client.send(ListSubmissions(limit: PageLimit(rawValue: 500)))
            let record = page.items.filter { $0.call == nil }
            let ids = Set(record.map(\.id))
            for (kind, wanted) in [
                (SubmitterClass("joint"), 3), ("major-group", 1), ("accredited-observer", 8), ("group", 2),
            ] {
                try expect(kind.rawValue, record.filter { $0.submitterClass == kind }.count, wanted)
            }
            let points = try await client.send(ListPoints(limit: PageLimit(rawValue: 500)))
            try expect("points", points.items.filter { !ids.isDisjoint(with: $0.submissions) }.count, 74)
            try expect("submissions of the record", record.count, 32)
            return "32 written submissions (18 states, 3 joint, 2 groups, 1 Major Group, 8 observers), 74 points"
        }
    }
}
