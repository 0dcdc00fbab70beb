import Models
import Testing

@testable import Messaging

@Suite("Envelopes") struct EnvelopeTests {
    /// An envelope with all attributes, the same in every run, so that a seed of mutations names one frame.
    static let full: Envelope = {
        var envelope = Envelope(
            id: MessageID(high: 0x01A2_0C0F_7228_7001, low: 0x9800_62EC_9023_B397), source: "/submissions",
            type: "npp16.submissions.call.opened.v1", subject: "call:\u{1}\"\\\n/🌍\u{2028}",
            time: Instant(microseconds: 1_795_423_165_123_456), traceparent: "00-0af7-b7ad-01", actor: "a.b.c",
            expires: Instant(microseconds: 0),
            causation: MessageID(high: 0x01A2_0C0F_7228_7000, low: 0x8A99_B93E_890A_8E63),
            position: EventPosition(rawValue: .max),
            data: Array("{\"a\":[1,-2.5e+3,null,true,{\"b\":\"\\u00e9\\ud83c\\udf0d\"}]}".utf8))
        envelope.actorID = "secretariat"
        envelope.office = ActingOffice(rawValue: "secretariat")
        envelope.onBehalfOf = "kenya"
        envelope.reason = "because"
        return envelope
    }()

    @Test("What is written is read back, with all attributes and with none")
    func framesRoundTrip() throws {
        #expect(try Envelope(frame: Self.full.frame()) == Self.full)
        let least = Envelope(source: "/a", type: "t")
        #expect(try Envelope(frame: least.frame()) == least)
    }

    @Test("Attributes come in any order, with any space, null and unknown ones among them")
    func orderAndSpaceAreFree() throws {
        let id = MessageID()
        let envelope = try Envelope(
            frame: Array(
                """
                 {\t"type" :"t","subject":null,"x":[{"y":"}"}],\r\n"data" : {"specversion":"9"} , "time":null,
                 "position":0,"source":"\\/\\u0061\\n\\t\\r\\b\\f\\"\\\\","id":"\(id)","x":1,"specversion":"1.0" }\n
                """.utf8))
        #expect(envelope.id == id)
        #expect(envelope.source == "/a\n\t\r\u{8}\u{C}\"\\")
        #expect(envelope.subject == nil)
        #expect(envelope.position == .zero)
        #expect(envelope.data == Array("{\"specversion\":\"9\"}".utf8))
    }

    @Test(
        "A frame that lacks or garbles an attribute is refused by the attribute's name",
        arguments: [
            ("{}", "specversion"), ("{\"specversion\":\"0.3\"}", "specversion"), ("{\"specversion\":\"1.0\"}", "id"),
            ("{\"specversion\":\"1.0\",\"id\":\"7\"}", "id"), ("{\"id\":7}", "id"), ("{\"time\":\"noon\"}", "time"),
            ("{\"office\":\"focal-point\"}", "office"), ("{\"office\":\"\"}", "office"), ("{\"office\":1}", "office"),
            ("{\"expires\":\"2027-02-29T00:00:00Z\"}", "expires"), ("{\"causation\":\"\"}", "causation"),
            ("{\"position\":-1}", "position"), ("{\"position\":1.5}", "message"), ("{\"position\":01}", "position"),
            ("{\"position\":99999999999999999999}", "position"), ("{\"position\":-}", "position"),
            ("{\"type\":\"a\",\"type\":\"b\"}", "type"), ("{\"data\":{},\"data\":{}}", "data"),
            ("{\"subject\":null,\"subject\":\"a\"}", "subject"), ("{\"data\":nul}", "data"), ("{\"data\":}", "data"),
            ("{\"data\":{\"a\":1,}}", "data"), ("{\"data\":[1,]}", "data"), ("{\"data\":+1}", "data"),
            ("{\"data\":.5}", "data"), ("{\"data\":1.}", "data"), ("{\"data\":1e}", "data"), ("{\"data\":-01}", "data"),
            ("{\"data\":\"\\x\"}", "data"), ("{\"data\":\"\\u+123\"}", "data"), ("{\"data\":\"\\u12\"}", "data"),
            ("{\"data\":\"a\nb\"}", "data"), ("{\"subject\":\"\\n\u{1}\"}", "subject"),
            ("{\"subject\":\"\\ud800\"}", "subject"), ("{\"subject\":\"\\udc00\\ud800\"}", "subject"),
            ("{\"subject\":\"\\u-001\"}", "subject"), ("{'id':1}", "message"), ("{\"id\"}", "message"),
            ("{\"data\":{}", "message"), ("{\"data\":{}}}", "message"), ("{\"data\":{}} {}", "message"),
            ("[]", "message"),
            ("", "message"), ("null", "message"), ("\u{FEFF}{}", "message"), ("{\"data\":truefalse}", "message"),
        ])
    func faultsAreNamed(_ text: String, _ attribute: String) {
        let error = #expect(throws: MalformedEnvelope.self) { try Envelope(frame: Array(text.utf8)) }
        #expect(error?.attribute == attribute)
    }

    @Test("Bytes that are not UTF-8 are refused wherever they stand")
    func encodingIsChecked() throws {
        let frame = Envelope(source: "/a", type: "t", data: Array("{\"a\":\"bc\"}".utf8)).frame()
        for bad: [UInt8] in [[0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82]] {
            for place in stride(from: 0, through: frame.count, by: 7) {
                let broken = Array(frame[..<place]) + bad + Array(frame[place...])
                #expect(throws: MalformedEnvelope.self) { try Envelope(frame: broken) }
            }
        }
    }

    @Test("A frame that was cut anywhere is refused")
    func truncationIsFound() {
        let frame = Self.full.frame()
        for length in 0..<frame.count {
            #expect(throws: MalformedEnvelope.self) { try Envelope(frame: Array(frame[..<length])) }
        }
    }

    @Test("Nesting is read to a limit, and beyond it refused without harm")
    func nestingIsLimited() throws {
        func frame(_ open: String, _ close: String, _ depth: Int) -> [UInt8] {
            let data = String(repeating: open, count: depth) + "0" + String(repeating: close, count: depth)
            return Envelope(source: "/a", type: "t", data: Array(data.utf8)).frame()
        }
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            #expect(try Envelope(frame: frame(open, close, 63)).type == "t")
            for depth in [64, 1000, 200_000] {
                let error = #expect(throws: MalformedEnvelope.self) { try Envelope(frame: frame(open, close, depth)) }
                #expect(error?.attribute == "data")
            }
        }
    }

    @Test("A refusal says which message it is about, where that could be read")
    func refusalsNameTheMessage() {
        let id = MessageID()
        let late = #expect(throws: MalformedEnvelope.self) {
            try Envelope(frame: Array("{\"id\":\"\(id)\",\"data\":nul}".utf8))
        }
        #expect(late?.id == id)
        let early = #expect(throws: MalformedEnvelope.self) {
            try Envelope(frame: Array("{\"data\":nul,\"id\":\"\(id)\"}".utf8))
        }
        #expect(early?.id == nil)
    }
}
