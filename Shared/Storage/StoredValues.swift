public import Models
public import Postgres

// What wraps a text or a number and is neither a word nor validated; the others are derived.
extension ID: PostgresValue {}
extension EventPosition: PostgresValue {}
extension DocumentSymbol: PostgresValue {}

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
