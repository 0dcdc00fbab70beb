import Localization
import Models
import Testing

@testable import Gateway

/// Needs, actions, indicators and instruments for the tests of pages.
enum CoverageSamples {
    /// Readers by what they may do: nobody, a focal point, an observer, a co-chair and the secretariat.
    static let readers: [Role?] = [nil, .focalPoint, .observer, .coChair, .secretariat]

    static func need(_ id: String = "need-2b-a-1", more: String = "") throws -> Need {
        try ProposalSamples.decoded(
            Need.self,
            """
            {"id": "\(id)", "list": "2b", "item": "a", "part": 1, "heading": "Developing <i>legislation</i>",
             "summary": "Laws lack <b>rules</b>.", "regions": ["GRULAC", "EEG"], "relatedProposals": [11, 22],
             "source": "2(b)(a)"\(more)}
            """)
    }

    static func needs(_ text: String) throws -> [Need] { try ProposalSamples.decoded([Need].self, text) }

    static func action(
        _ number: Int, _ state: ActionState, needs: [String] = [], proposals: [Int] = [], decisions: [String] = [],
        accepted: [Bool?] = []
    ) -> String {
        let evidence = accepted.enumerated().map { place, isAccepted in
            let review = isAccepted.map { ", \"accepted\": \($0)" } ?? ""
            return """
                {"number": \(number * 10 + place), "kind": "link", "reference": "https://example.org/x",
                 "title": "A <b>report</b>", "dated": "2027-02-01"\(review)}
                """
        }
        return """
            {"id": "a\(number)", "number": \(number), "title": "A <b>survey</b> \(number)", "owner": "chile",
             "due": "2027-03-31", "state": "\(state.rawValue)", "percent": 35, "needs": \(needs),
             "proposals": \(proposals), "decisions": \(decisions), "evidence": [\(evidence.joined(separator: ","))]}
            """
    }

    static func trace(
        from kind: TraceKind = .need, _ id: String = "need-2b-a-1", needs: String? = nil, proposals: String? = nil,
        decisions: String = "[]", actions: [String] = [], next: String? = nil
    ) throws -> Trace {
        try ProposalSamples.decoded(
            Trace.self,
            """
            {"from": {"kind": "\(kind.rawValue)", "id": "\(id)"}, "needs": \(needs ?? oneNeed),
             "proposals": \(proposals ?? oneProposal), "decisions": \(decisions),
             "actions": [\(actions.joined(separator: ","))]\(next.map { ", \"next\": \"\($0)\"" } ?? "")}
            """)
    }

    static let oneNeed = """
        [{"id": "need-2b-a-1", "summary": "Laws lack <b>rules</b>.", "regions": ["EEG"], "proposals": [11]}]
        """
    static let oneProposal = """
        [{"number": 11, "title": "A <b>law</b>", "cluster": "C", "isCurrent": true}]
        """

    static func names() -> AnswerNames {
        var names = AnswerNames()
        if let chile = PartyID(rawValue: "chile") { names.call(PartyWords([chile: "Le Chili"])) }
        return names
    }

    static func followUp(
        _ number: Int, _ state: ActionState, owner: String = "chile", isOverdue: Bool = true
    ) throws -> FollowUpAction {
        try ProposalSamples.decoded(
            FollowUpAction.self,
            """
            {"id": "a\(number)", "number": \(number), "version": 1, "title": "A <b>survey</b>", "owner": "\(owner)",
             "ownerKind": "delegation", "alternates": [], "due": "2027-03-31", "dueAt": "2027-04-01T00:00:00Z",
             "zone": "UTC", "priority": "normal", "funding": "funded", "visibility": "public", "proposals": [11],
             "needs": [], "decisions": [], "state": "\(state.rawValue)", "percent": 35,
             "isOverdue": \(isOverdue)}
            """)
    }

    static func gaps() throws -> CoverageGaps {
        try ProposalSamples.decoded(
            CoverageGaps.self,
            """
            {"needs": 65, "needsWithoutProposal": 3, "needsWithoutAction": 60, "proposals": 24,
             "proposalsWithoutAction": 20, "actions": 7, "actionsWithoutEvidence": 6, "doneWithoutEvidence": 2}
            """)
    }

    static func indicator(
        _ points: String? = "[]", baseline: Double = 10, target: Double = 110, latest: Double? = nil
    ) throws -> Indicator {
        let direction = target > baseline ? "increase" : target < baseline ? "decrease" : "hold"
        let value = latest.map { ", \"latest\": \($0), \"latestOn\": \"2027-02-01\"" } ?? ""
        return try ProposalSamples.decoded(
            Indicator.self,
            """
            {"id": "i1", "proposal": 11, "version": 2, "title": "Safe <b>facilities</b>", "unit": "facilities",
             "baseline": \(baseline), "baselineOn": "2026-12-01", "target": \(target), "targetOn": "2028-12-01",
             "source": "A <i>register</i>", "direction": "\(direction)",
             "progress": {"percent": 30, "isReached": \(latest == target), "explanation": "English words"\(value)},
             "points": \(points ?? "null"), "revisions": [\(revision(1)), \(revision(2))]}
            """)
    }

    private static func revision(_ version: Int) -> String {
        """
        {"version": \(version), "title": "Safe facilities", "unit": "facilities", "baseline": 10,
         "baselineOn": "2026-12-01", "target": \(100 + version), "targetOn": "2028-12-01", "source": "x",
         "by": "somebody", "at": "2026-12-01T10:00:00Z"}
        """
    }

    static let points = """
        [{"number": 1, "dated": "2027-01-01", "value": 20, "source": "x", "by": "somebody",
          "at": "2027-01-02T10:00:00Z", "correctedBy": 2},
         {"number": 2, "dated": "2027-01-01", "value": 25.5, "source": "x", "by": "another", "onBehalfOf": "chile",
          "at": "2027-01-03T10:00:00Z", "corrects": 1, "reason": "A <b>slip</b>"},
         {"number": 3, "dated": "2027-02-01", "value": 40, "source": "x", "by": "somebody",
          "at": "2027-02-02T10:00:00Z"}]
        """

    static func instrument(links: Bool = true) throws -> Instrument {
        let linked = """
            {"proposal": 11, "relation": "named", "by": ["chile"], "source": "2(c)"},
            {"proposal": 11, "relation": "overlaps", "by": []}, {"proposal": 22, "relation": "implementer", "by": []}
            """
        return try ProposalSamples.decoded(
            Instrument.self,
            """
            {"id": "minamata", "name": "Minamata <b>Convention</b>", "officialName": "Convention on Mercury",
             "kind": "convention", "isOrganization": false, "aliases": ["Mercury"], "related": [], "namedBy": ["chile"],
             "links": [\(links ? linked : "")]}
            """)
    }
}
