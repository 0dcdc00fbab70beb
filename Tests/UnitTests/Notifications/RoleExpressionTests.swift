import Models
import Testing

@testable import Notifications

@Suite("Role expressions") struct RoleExpressionTests {
    @Test(
        "The text that is written again is the same expression",
        arguments: [
            (
                "focal points of the label regions of NPP4, plus co-chairs, minus opted out",
                "focal points of the label regions of NPP4, plus co-chairs, minus opted out"
            ),
            ("Focal Points of GRULAC and weog", "focal points of GRULAC and WEOG"),
            ("focal points", "focal points"),
            ("focal points of all parties", "focal points"),
            (
                "focal points of parties chile, peru and france plus secretariat",
                "focal points of parties chile and peru and france, plus secretariat"
            ),
            (
                "focal points of owners of actions on npp1 and NPP2",
                "focal points of the owners of actions on NPP1 and NPP2"
            ),
            ("secretariat plus (co-chairs minus secretariat)", "secretariat, plus (co-chairs, minus secretariat)"),
            ("silent on 2026-001, only focal points of AG", "silent on 2026-001, only focal points of AG"),
            ("recipients of 2026-1000", "recipients of 2026-1000"),
            ("focal points of AG, AG, and AP", "focal points of AG and AP"),
            ("focal points of the label regions of 4", "focal points of the label regions of 4"),
        ])
    func canonical(_ text: String, _ canonical: String) throws {
        let expression = try RoleExpression(parsing: text)
        #expect(expression.description == canonical)
        #expect(try RoleExpression(parsing: canonical) == expression)
    }

    @Test(
        "What does not fit is named with its place",
        arguments: [
            ("", 1, "the end"),
            ("focal", 6, "the end"),
            ("focal point", 7, "point"),
            ("focal points of", 16, "the end"),
            ("focal points of the Mars", 21, "Mars"),
            ("focal points of the label regions of NPP4 and NPP1000", 47, "NPP1000"),
            ("focal points of the label regions of 4 and 04", 44, "04"),
            ("focal points of the label regions of NPP", 38, "NPP"),
            ("co-chairs secretariat", 11, "secretariat"),
            ("co-chairs plus", 15, "the end"),
            ("(co-chairs", 11, "the end"),
            ("co-chairs)", 10, ")"),
            ("silent on 2026-01", 11, "2026-01"),
            ("co-chairs; secretariat", 10, ";"),
            ("focal points of the party chile", 21, "party"),
            ("focal points of party and", 23, "and"),
        ])
    func errors(_ text: String, _ position: Int, _ found: String) throws {
        let error = try #require(throws: RoleExpressionError.self) { _ = try RoleExpression(parsing: text) }
        #expect(error.position == position)
        #expect((error.found ?? "the end") == found)
        #expect(!error.expected.english.isEmpty)
    }

    @Test("Plus joins, minus takes out and says by what, only keeps those of both; left to right")
    func resolution() throws {
        let (a, b, c) = (try contact("a"), try contact("b"), try contact("c"))
        let members: [RoleGroup: [Addressee]] = [
            .focalPoints(of: .all): [a, b], .focalPoints(of: .regions(["AG"])): [b, c], .optedOut: [a],
            .office(.coChairs): [.office(.coChairs)],
        ]
        func resolve(_ text: String) throws -> RoleResolution {
            RoleResolution(try RoleExpression(parsing: text), members: members)
        }
        let joined = try resolve("focal points plus focal points of AG")
        #expect(Set(joined.reached.keys) == [a, b, c])
        #expect(joined.reached[b] == [.focalPoints(of: .all), .focalPoints(of: .regions(["AG"]))])
        let without = try resolve("focal points plus co-chairs minus opted out")
        #expect(Set(without.reached.keys) == [b, .office(.coChairs)])
        #expect(without.leftOut == [a: .optedOut])
        #expect(Set(try resolve("focal points only focal points of AG").reached.keys) == [b])
        #expect(try resolve("focal points minus opted out plus focal points").leftOut.isEmpty)
        #expect(Set(try resolve("focal points minus (focal points of AG minus focal points)").reached.keys) == [a, b])
    }

    @Test("Whatever comes in is read or refused with a place within it", arguments: 0..<16)
    func fuzz(_ seed: Int) throws {
        let pieces = [
            "focal", "points", "of", "the", "label", "regions", "NPP4", "and", ",", "plus", "minus", "only", "(", ")",
            "secretariat", "co-chairs", "opted", "out", "silent", "on", "2026-001", "GRULAC", "parties", "chile", "é",
            "\u{202E}", "👩‍👩‍👧", ";", "\n", "-", "NPP", "0", "all", "owners", "actions", "party",
        ]
        var random = SeededGenerator(seed: UInt64(seed))
        var read = 0
        for _ in 0..<2000 {
            let count = Int.random(in: 0...14, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
            do {
                let expression = try RoleExpression(parsing: text)
                #expect(try RoleExpression(parsing: expression.description) == expression)
                read += 1
            } catch {
                #expect((1...(text.count + 1)).contains(error.position), "\(text)")
            }
        }
        #expect(read > 0)
    }

    @Test(
        "What is too long or too deep is refused, not followed",
        arguments: [
            String(repeating: "(", count: 40), String(repeating: "secretariat plus ", count: 200),
            String(repeating: "a", count: 100_000), String(repeating: ",", count: 5000),
        ])
    func limits(_ text: String) {
        #expect(throws: RoleExpressionError.self) { _ = try RoleExpression(parsing: text) }
    }

    @Test(
        "Numbers of notifications are written in one way",
        arguments: [
            ("2026-001", true), ("2026-1000", true), ("2026-01", false), ("2026-0001", false), ("26-001", false),
            ("2026-000", false), ("2026-+01", false), ("2026-001-1", false), ("٢٠٢٦-٠٠١", false),
        ])
    func numbers(_ text: String, _ isOne: Bool) {
        #expect((NotificationNumber(rawValue: text)?.rawValue == text) == isOne)
    }

    private func contact(_ id: String) throws -> Addressee {
        let party = try #require(PartyID(rawValue: id))
        return .contact(try #require(ContactID(rawValue: id)), of: party)
    }
}
