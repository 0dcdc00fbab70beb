import Messaging
import Models
import Testing

@testable import Gateway

@Suite("What the address of a page asks for") struct CoverageQueryTests {
    @Test("Questions that were left open are not asked")
    func open() throws {
        let query = CoverageQuery(["list": "2b", "region": "", "unaddressed": "true"])
        #expect(query["region"] == nil && query["list"] == "2b" && query.isSet("unaddressed"))
        let members = try query.members(of: ListNeeds.self)
        #expect(members == ["list": .string("2b"), "limit": .integer(500)])
    }

    @Test("What does not fit is refused with its field", arguments: [("limit", "x"), ("withdrawn", "maybe")])
    func unfit(_ name: String, _ value: String) {
        #expect(throws: Rejection.self) { try CoverageQuery([name: value]).members(of: ListNeeds.self) }
    }

    @Test("How many are asked for is kept")
    func limit() throws {
        #expect(try CoverageQuery(["limit": "3"]).members(of: ListNeeds.self)["limit"] == .integer(3))
    }

    @Test("An address keeps what was asked, in one order, and changes what it is told")
    func address() {
        let query = CoverageQuery(["list": "a&b", "after": "x"])
        #expect(query.address("/needs", with: ["after": "y z"]) == "/needs?after=y%20z&list=a%26b")
        #expect(query.address("/needs", with: ["after": nil]) == "/needs?list=a%26b")
        #expect(CoverageQuery().address("/needs") == "/needs")
    }
}
