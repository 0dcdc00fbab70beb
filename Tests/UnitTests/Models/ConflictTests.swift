import Models
import Testing

@Suite("What was changed meanwhile") struct ConflictTests {
    @Test("Every field shows what is on record and what was given, uncut, where both have the greatest length")
    func uncut() {
        let (old, new) = (String(repeating: "世", count: 20_000), String(repeating: "界", count: 20_000))
        let conflict = Rejection.changedMeanwhile(
            "It was changed.", [("basedOn", "2", "1"), ("title", "Old", nil), ("text", old, new)])
        #expect(conflict.code == .conflict)
        #expect(
            conflict.fields.map(\.detail) == [
                "on record: “2”; given: “1”", "on record: “Old”; given: nothing",
                "on record: “\(old)”; given: “\(new)”",
            ])
        #expect(conflict.fields.map(\.field) == ["basedOn", "title", "text"])
    }

    @Test("More than fits in an answer is cut, and an ellipsis says so")
    func cut() {
        let long = String(repeating: "世", count: 20_000)
        let conflict = Rejection.changedMeanwhile("It was changed.", (0..<30).map { ("parts[\($0)]", long, long) })
        #expect(conflict.fields.count == 30)
        #expect(conflict.fields.allSatisfy { $0.detail.contains("世…”; given: “世") && $0.detail.hasSuffix("世…”") })
        #expect(conflict.fields.reduce(0) { $0 + $1.detail.utf8.count } < 1 << 20)
    }
}
