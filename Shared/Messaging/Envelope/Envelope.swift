public import Models

/// A CloudEvents 1.0 message as it stands in one frame of the bus.
///
/// Requests, their answers, events and hints all have this form; `type` tells which of them it is.
/// `data` is kept as the bytes that were sent: it is decoded once, by whoever the message is for, and what is
/// signed, stored or compared is what was really said.
public struct Envelope: Sendable, Equatable {
    /// UUIDv7; for a request also its idempotency key.
    public var id: MessageID
    /// Who tells: `/` and the name of the service or principal.
    public var source: String
    public var type: String
    /// The aggregate that an event is about.
    public var subject: String?
    public var time: Instant?
    /// W3C trace context, carried from the HTTP request to the mail.
    public var traceparent: String?
    /// The signed token of who sends a request.
    public var actor: String?
    /// The instant after which nobody waits for the answer.
    public var expires: Instant?
    /// The message that caused this one; of an answer, the request.
    public var causation: MessageID?
    /// The place in the publisher's event log (events only).
    public var position: EventPosition?
    /// Who caused an event, for the audit trail: a subject such as `secretariat`.
    public var actorID: String?
    /// In which office that was; nil where the system acted of its own accord, or somebody without an office.
    public var office: ActingOffice?
    /// The party for which the actor spoke.
    public var onBehalfOf: String?
    /// By which link of a mail the actor did it; nil where it was done otherwise.
    public var link: LinkAct?
    /// Why the actor did it, in the actor's words.
    public var reason: String?
    /// JSON.
    public var data: [UInt8]
    /// What travels beside the message in a frame of its own; empty where nothing does.
    public var bytes: [UInt8] = []

    /// What the data may have, in bytes, so that it fits into what a socket takes together with the attributes.
    ///
    /// A peer that gets more cuts the connection, and with it the calls of everybody else.
    public static let maximumDataSize = (2 << 20) - (64 << 10)
    /// What a frame beside the message may have, in bytes.
    public static let maximumBytesSize = 256 << 10

    public init(
        id: MessageID = MessageID(), source: String, type: String, subject: String? = nil, time: Instant? = nil,
        traceparent: String? = nil, actor: String? = nil, expires: Instant? = nil, causation: MessageID? = nil,
        position: EventPosition? = nil, data: [UInt8] = Array("{}".utf8)
    ) {
        self.id = id
        self.source = source
        self.type = type
        self.subject = subject
        self.time = time
        self.traceparent = traceparent
        self.actor = actor
        self.expires = expires
        self.causation = causation
        self.position = position
        self.data = data
    }
}

/// The types of messages that are not events.
package enum MessageType {
    package static let requestPrefix = "npp16.request."
    /// Of a command that is carried out and undone. It is another type, and not an attribute beside it: who does not know
    /// attributes passes over them, and would carry the command out.
    package static let dryRunPrefix = "npp16.dry-run."
    package static let answer = "npp16.answer"
    package static let problem = "npp16.problem"
    package static let ping = "npp16.ping"
    package static let pong = "npp16.pong"
    package static let hint = "npp16.hint"
    /// Takes the place of an event that the reader may not see.
    package static let withheld = "npp16.withheld"

    package static func request(_ name: RequestName) -> String { requestPrefix + name.rawValue }
    package static func dryRun(of name: RequestName) -> String { dryRunPrefix + name.rawValue }

    /// The command that is to be run dry; nil for what is no dry run.
    static func command(ofDryRun type: String) -> String? {
        type.hasPrefix(dryRunPrefix) ? requestPrefix + type.dropFirst(dryRunPrefix.count) : nil
    }
}

/// A frame that is no CloudEvents message, or one that lacks or garbles an attribute.
public struct MalformedEnvelope: Error, CustomStringConvertible {
    /// The attribute at fault, or `message` where the frame as a whole is.
    public let attribute: String
    public let detail: String
    /// The message's own id, where it could be read, so that its sender can be answered.
    public internal(set) var id: MessageID?

    public var description: String { "\(attribute): \(detail)" }
}
