public import Models

extension ID: PostgresValue {}
extension ActorID: PostgresValue {}
extension Line: PostgresValue {}
extension Prose: PostgresValue {}
extension EmailAddress: PostgresValue {}
extension CountryCode: PostgresValue {}
extension TimeZoneName: PostgresValue {}
extension ProposalNumber: PostgresValue {}
extension Percent: PostgresValue {}
extension EventPosition: PostgresValue {}
extension Region: PostgresValue {}
extension LanguageTag: PostgresValue {}
extension ServiceName: PostgresValue {}
extension SubmitterClass: PostgresValue {}
extension AttachmentState: PostgresValue {}
extension ContentDigest: PostgresValue {}
extension FileName: PostgresValue {}
extension FileSize: PostgresValue {}
extension FileType: PostgresValue {}
extension SignatureState: PostgresValue {}
extension ResponseState: PostgresValue {}
extension SearchTarget: PostgresValue {}
extension SearchText: PostgresValue {}
extension PointStance: PostgresValue {}
extension PointScope: PostgresValue {}
extension Cluster: PostgresValue {}
extension PositionStance: PostgresValue {}
extension ProposalStatus: PostgresValue {}
extension OperationKind: PostgresValue {}
extension AmendmentState: PostgresValue {}
extension TallyMethod: PostgresValue {}
extension GuidingQuestion: PostgresValue {}
extension GuidanceScore: PostgresValue {}
extension PartyKind: PostgresValue {}
extension ConsultationFormat: PostgresValue {}
extension MandateFunding: PostgresValue {}
extension AgendaNumber: PostgresValue {}
extension SessionStatus: PostgresValue {}
extension SessionMove: PostgresValue {}
extension Presence: PostgresValue {}
extension ActionState: PostgresValue {}
extension ActionMove: PostgresValue {}
extension ActionPriority: PostgresValue {}
extension FundingStatus: PostgresValue {}
extension EvidenceKind: PostgresValue {}
extension ActionVisibility: PostgresValue {}
extension ExtensionState: PostgresValue {}
extension DependencyKind: PostgresValue {}
extension SweepStep: PostgresValue {}
extension FocalPointStep: PostgresValue {}
extension AccreditationClass: PostgresValue {}
extension AccreditationStanding: PostgresValue {}
extension ContactRole: PostgresValue {}
extension CredentialsState: PostgresValue {}
extension InstrumentKind: PostgresValue {}
extension InstrumentRelation: PostgresValue {}
extension TraceKind: PostgresValue {}
extension Role: PostgresValue {}
extension SpeakingRight: PostgresValue {}
extension Office: PostgresValue {}
extension NotificationChannel: PostgresValue {}
extension DeliveryState: PostgresValue {}
extension NotificationNumber: PostgresValue {}
extension NotificationClass: PostgresValue {}
extension NotificationState: PostgresValue {}
extension WordingAuthority: PostgresValue {}
extension BounceKind: PostgresValue {}
extension SuppressionReason: PostgresValue {}
extension RecipientClass: PostgresValue {}
extension AcknowledgementAnswer: PostgresValue {}
extension LinkPurpose: PostgresValue {}
extension MailCategory: PostgresValue {}
extension ClockTime: PostgresValue {}
extension Weekday: PostgresValue {}
extension MailFrequency: PostgresValue {}
extension DeadlineKind: PostgresValue {}
extension DeadlineState: PostgresValue {}
extension ReminderDays: PostgresValue {}
extension FeedKind: PostgresValue {}
extension DeadLetterState: PostgresValue {}
extension DocumentSymbol: PostgresValue {}
extension SeriesPrefix: PostgresValue {}
extension DocumentKind: PostgresValue {}
extension Distribution: PostgresValue {}
extension TranslationState: PostgresValue {}
extension WebAddress: PostgresValue {}
extension DecisionNumber: PostgresValue {}
extension DecisionSequence: PostgresValue {}
extension ParagraphNumber: PostgresValue {}
extension ParagraphType: PostgresValue {}
extension ParagraphStatus: PostgresValue {}

/// Microseconds from 1970 to 2000, where PostgreSQL begins to count.
private let epochMicroseconds: Int64 = 946_684_800_000_000
private let epochDays = 10_957

extension Instant: PostgresValue {
    public static let postgresType = PostgresType.timestamptz
    public func encode(into bytes: inout [UInt8]) { bytes.append(bigEndian: microseconds - epochMicroseconds) }

    public static func decode(_ cell: Cell?) throws -> Instant {
        let cell = try required(cell)
        guard cell.type == .timestamptz else { throw CellMismatch("is no timestamptz") }
        let value = try cell.integer(Int64.self)
        let (microseconds, isTooLate) = value.addingReportingOverflow(epochMicroseconds)
        // The ends of the range stand for infinity.
        guard !isTooLate, value != .min, Instant.calendar.contains(Instant(microseconds: microseconds)) else {
            throw CellMismatch("is no instant that we can hold")
        }
        return Instant(microseconds: microseconds)
    }
}

extension CalendarDate: PostgresValue {
    public static let postgresType = PostgresType.date
    public func encode(into bytes: inout [UInt8]) { bytes.append(bigEndian: Int32(daysSince1970 - epochDays)) }

    public static func decode(_ cell: Cell?) throws -> CalendarDate {
        let cell = try required(cell)
        guard cell.type == .date else { throw CellMismatch("is no date") }
        let value = try cell.integer(Int32.self)
        let day = Int(value) + epochDays
        guard CalendarDate.calendar.contains(day) else { throw CellMismatch("is no day that we can hold") }
        return CalendarDate(daysSince1970: day)
    }
}

extension MessageID: PostgresValue {
    public static let postgresType = PostgresType.uuid

    public func encode(into bytes: inout [UInt8]) {
        bytes.append(bigEndian: high)
        bytes.append(bigEndian: low)
    }

    public static func decode(_ cell: Cell?) throws -> MessageID {
        let cell = try required(cell)
        guard cell.type == .uuid else { throw CellMismatch("is no uuid") }
        return MessageID(high: try cell.integer(UInt64.self), low: try cell.integer(UInt64.self, at: 8))
    }
}
