import Messaging
import Models
import Testing

@Suite("Any JSON, built from its bytes") struct JSONTreeTests {
    @Test(
        "is what a decoder makes of it",
        arguments: [
            "null", "true", " false ", "0", "-7", "7.0", "1e3", "1.5", "-0.25e-2", "9223372036854775807",
            "9223372036854775808",
            "1e300", "\"\"", "\"a\\n\\u00e9\\ud83d\\ude00\\/\\\"\"", "\"é العربية 中文\"", "[]", "[1,\"a\",null,[true]]",
            "{}",
            "{\"b\":{\"c\":[{}]},\"a\":1}", "{\"a\":1,\"a\":2}",
        ])
    func same(_ text: String) throws {
        let decoded = try JSON.decode([JSONValue].self, from: "[\(text)]")
        #expect(try JSON.decode(JSONValue.self, from: text) == decoded.first)
    }

    @Test(
        "is refused where it is none",
        arguments: [
            "", " ", "nul", "01", "1.", "+1", "1e400", "\"a", "\"\\x\"", "\"\\ud800\"", "[1,]", "{\"a\"}", "{} x",
            "\u{1}",
        ])
    func none(_ text: String) {
        #expect(throws: DecodingError.self) { try JSON.decode(JSONValue.self, from: text) }
    }

    @Test("is refused where it is not UTF-8, or nested too deep")
    func unsafe() {
        #expect(throws: DecodingError.self) { try JSON.decode(JSONValue.self, from: [0x22, 0xFF, 0x22]) }
        let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        #expect(throws: DecodingError.self) { try JSON.decode(JSONValue.self, from: deep) }
    }
}
