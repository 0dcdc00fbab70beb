import Messaging
import Models
import Testing

@testable import Gateway

@Suite("What the address of a page asks for") struct PageQueryTests {
    @Test("Questions that were left open are not asked")
    func open() throws {
        let query = PageQuery(["list": "2b", "region": "", "unaddressed": "true", "as": "csv"])
        #expect(query["region"] == nil && query["list"] == "2b" && query.isSet("unaddressed"))
        let members = try query.members(of: ListNeeds.self)
        #expect(members == ["list": .string("2b"), "limit": .integer(50), "unaddressed": .bool(true)])
    }

    @Test("What does not fit is refused with its field", arguments: [("limit", "x"), ("withdrawn", "maybe")])
    func unfit(_ name: String, _ value: String) {
        #expect(throws: Rejection.self) { try PageQuery([name: value]).members(of: ListNeeds.self) }
    }

    @Test("How many are asked for is kept")
    func limit() throws {
        #expect(try PageQuery(["limit": "3"]).members(of: ListNeeds.self)["limit"] == .integer(3))
    }

    @Test("An address keeps what was asked, in one order, and changes what it is told")
    func address() {
        let query = PageQuery(["list": "a&b", "after": "x"])
        #expect(query.address("/needs", with: ["after": "y z"]) == "/needs?after=y%20z&list=a%26b")
        #expect(query.address("/needs", with: ["after": nil]) == "/needs?list=a%26b")
        #expect(PageQuery().address("/needs") == "/needs")
    }

    @Test(
        "The address of a list has no question that was left open, and each day in one piece",
        arguments: [
            ("text=&state=proposed&owner=", "state=proposed"), ("state=", ""),
            ("dueFrom.day=3&dueFrom.month=9&dueFrom.year=2027&text=a%26b", "text=a%26b&dueFrom=2027-09-03"),
            ("dueFrom.day=&dueFrom.month=&dueFrom.year=&text=x", "text=x"),
            ("dueUntil=2027-01-01&dueUntil.day=31&dueUntil.month=2&dueUntil.year=2027", "dueUntil=2027-02-31"),
            ("dueFrom.day=31&dueFrom.month=&dueFrom.year=", "dueFrom=0000-00-31"),
        ])
    func kept(_ asked: String, _ kept: String) throws {
        func address(_ query: String) -> String? {
            EncodedPairs(query.utf8).listAddress(at: "/actions", of: ListActions.self)
        }
        #expect(address(asked) == "/actions" + (kept.isEmpty ? "" : "?\(kept)"))
        #expect(address(kept) == nil && address("") == nil)
    }

    @Test(
        "What is not plain is escaped byte by byte",
        arguments: [
            ("a-b_c.9~", "a-b_c.9~", "a-b_c.9~"), ("é ٣", "%C3%A9%20%D9%A3", "%C3%A9%20%D9%A3"),
            ("2027/3 @x", "2027%2F3%20%40x", "2027%2F3%20@x"), ("a&b=%", "a%26b%3D%25", "a%26b%3D%25"),
        ])
    func escaped(_ text: String, _ inQuery: String, _ inPath: String) {
        #expect(text.escapedForQuery == inQuery && text.escapedForPath == inPath)
    }

    @Test("A form shows the days of an address by their parts")
    func form() {
        let values = PageQuery(["dueFrom": "2027-09-03", "state": "proposed"]).form(of: ListActions.self)
        #expect(values.text("dueFrom.day") == "3" && values.text("dueFrom.month") == "9")
        #expect(values.text("dueFrom.year") == "2027" && values.text("state") == "proposed")
    }
}
