import HTTPTypes
import Hummingbird
import Testing

@testable import Gateway

@Suite("The names that requests come with") struct RequestIdentityTests {
    private static let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

    private static func request(_ name: String, _ value: String) throws -> Request {
        var head = HTTPRequest(method: .get, scheme: "http", authority: "example.org", path: "/")
        head.headerFields[try #require(HTTPField.Name(name))] = value
        return Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    }

    @Test("A trace is taken as W3C writes it, whatever its flags")
    func traces() throws {
        #expect(try Self.request("traceparent", Self.trace).givenTrace == Self.trace)
        let sampled = Self.trace.dropLast(2) + "ff"
        #expect(try Self.request("Traceparent", String(sampled)).givenTrace == String(sampled))
        #expect(try Self.request("X-Other", Self.trace).givenTrace == nil)
    }

    @Test(
        "What is no trace is none",
        arguments: [
            "", "00", trace + "-01", String(trace.dropLast()), trace + "0", "01" + trace.dropFirst(2),
            trace.uppercased(), trace.replacing("4bf9", with: "4bg9"), trace.replacing("4bf9", with: "4bé"),
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        ])
    func noTraces(_ value: String) throws {
        #expect(try Self.request("traceparent", value).givenTrace == nil)
    }

    @Test(
        "A name is kept that can stand in a log",
        arguments: [
            ("a", true), ("0b1c-2d._:=+/Z", true), (String(repeating: "x", count: 128), true), ("", false),
            (String(repeating: "x", count: 129), false), ("a b", false), ("a\"b", false), ("é", false), ("a{b}", false),
        ])
    func ids(_ value: String, isKept: Bool) throws {
        #expect(try Self.request("X-Request-Id", value).givenID == (isKept ? value : nil))
    }
}
