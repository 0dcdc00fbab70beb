import Messaging
import Models
import Testing

@Suite("The members of a JSON object") struct JSONMembersTests {
    @Test(
        "A name that stands twice in one object is refused by its place, at whatever depth",
        arguments: [
            (#"{"a":1,"a":2}"#, "a"), (#"{"a":1,"\u0061":2}"#, "a"), (#"{"a":{"b":1,"b":2}}"#, "a.b"),
            (#"{"a":[{},{"b":{"c":[ [ {"d":1 , "d":1} ] ]}}]}"#, "a[1].b.c[0][0].d"),
            (#"{"x":{"a":1},"y":{"a":1,"b":"\"","a":3}}"#, "y.a"),
        ])
    func repetition(text: String, place: String) {
        let refusal = #expect(throws: Rejection.self) { try JSONMembers(object: Array(text.utf8)) }
        #expect(refusal?.problem.errors == [FieldProblem(field: place, detail: "is given twice")])
    }

    @Test("The same name in two objects is fine, and values stay as they are written")
    func values() throws {
        let text = #"{"a":{"a":{"a":1.50}},"b":[{"a":"{\"a\":1,\"a\":2}"},{"a":null}],"c":[]}"#
        #expect(String(decoding: try JSONMembers(object: Array(text.utf8)).object(), as: UTF8.self) == text)
    }

    @Test("A byte order mark before the object is passed over, and one anywhere else is refused")
    func byteOrderMark() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        #expect(try JSONMembers(object: mark + Array(#"{"a":1}"#.utf8)).names == ["a"])
        for bytes in [mark, mark + mark + Array("{}".utf8), Array("{}".utf8) + mark, [0xEF, 0xBB] + Array("{}".utf8)] {
            #expect(throws: Rejection.self) { try JSONMembers(object: bytes) }
        }
    }

    @Test("Deep and wide objects are gone through once")
    func size() throws {
        let deep = String(repeating: #"{"a":["#, count: 31) + "1" + String(repeating: "]}", count: 31)
        #expect(try JSONMembers(object: Array(deep.utf8)).names == ["a"])
        let wide = "{\"a\":[" + Array(repeating: "{\"b\":[]}", count: 20_000).joined(separator: ",") + "]}"
        #expect(try JSONMembers(object: Array(wide.utf8)).names == ["a"])
    }
}
