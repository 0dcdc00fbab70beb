extension Bool: PostgresValue {
    public static let postgresType = PostgresType.bool
    public func encode(into bytes: inout [UInt8]) { bytes.append(self ? 1 : 0) }

    public static func decode(_ cell: Cell?) throws -> Bool {
        let cell = try required(cell)
        guard cell.type == .bool else { throw CellMismatch("is no truth value") }
        return try cell.integer(UInt8.self) != 0
    }
}

extension Int64: PostgresValue {
    public static let postgresType = PostgresType.int8
    public func encode(into bytes: inout [UInt8]) { bytes.append(bigEndian: self) }

    /// Reads any of PostgreSQL's integers.
    public static func decode(_ cell: Cell?) throws -> Int64 {
        let cell = try required(cell)
        switch cell.type {
        case .int8: return try cell.integer(Int64.self)
        case .int4: return Int64(try cell.integer(Int32.self))
        case .int2: return Int64(try cell.integer(Int16.self))
        default: throw CellMismatch("is no integer")
        }
    }
}

extension Int: PostgresValue {
    public static let postgresType = PostgresType.int8
    public func encode(into bytes: inout [UInt8]) { Int64(self).encode(into: &bytes) }
    public static func decode(_ cell: Cell?) throws -> Int { Int(try Int64.decode(cell)) }
}

extension Int32: PostgresValue {
    public static let postgresType = PostgresType.int4
    public func encode(into bytes: inout [UInt8]) { bytes.append(bigEndian: self) }

    public static func decode(_ cell: Cell?) throws -> Int32 {
        guard let value = Int32(exactly: try Int64.decode(cell)) else { throw CellMismatch("is too large") }
        return value
    }
}

extension Double: PostgresValue {
    public static let postgresType = PostgresType.float8
    public func encode(into bytes: inout [UInt8]) { bytes.append(bigEndian: bitPattern) }

    public static func decode(_ cell: Cell?) throws -> Double {
        let cell = try required(cell)
        switch cell.type {
        case .float8: return Double(bitPattern: try cell.integer(UInt64.self))
        case .float4: return Double(Float(bitPattern: try cell.integer(UInt32.self)))
        default: throw CellMismatch("is no floating-point number")
        }
    }
}

extension String: PostgresValue {
    public static let postgresType = PostgresType.text

    /// A zero byte, which PostgreSQL cannot keep, is refused by the server with `22021`.
    public func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: utf8) }

    public static func decode(_ cell: Cell?) throws -> String {
        let cell = try required(cell)
        switch cell.type {
        case .text, .varchar, .name, .json: return cell.text()
        // One byte of version stands before the text.
        case .jsonb: return cell.text(from: 1)
        default: throw CellMismatch("is no text")
        }
    }
}

/// Bytes as PostgreSQL's `bytea`.
public struct Bytea: PostgresValue, Hashable, Sendable {
    public static let postgresType = PostgresType.bytea
    public let bytes: [UInt8]

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    public func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: self.bytes) }

    public static func decode(_ cell: Cell?) throws -> Bytea {
        let cell = try required(cell)
        guard cell.type == .bytea else { throw CellMismatch("is no bytea") }
        return Bytea(cell.array)
    }
}

extension Array: PostgresDecodable where Element: PostgresValue {
    public static func decode(_ cell: Cell?) throws -> [Element] {
        guard let cell else { throw CellMismatch("is NULL") }
        let dimensions = try cell.integer(Int32.self)
        guard dimensions > 0 else { return [] }
        guard dimensions == 1 else { throw CellMismatch("is an array of arrays") }
        let type = PostgresType(rawValue: try cell.integer(UInt32.self, at: 8))
        let count = Int(try cell.integer(Int32.self, at: 12))
        var offset = 20
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count {
            let length = Int(try cell.integer(Int32.self, at: offset))
            offset += 4
            elements.append(try Element.decode(length < 0 ? nil : cell.part(type, offset..<(offset + length))))
            offset += Swift.max(0, length)
        }
        return elements
    }
}

extension Array: PostgresValue where Element: PostgresValue {
    public static var postgresType: PostgresType { Element.postgresType.array }

    public func encode(into bytes: inout [UInt8]) {
        bytes.append(bigEndian: Int32(isEmpty ? 0 : 1))
        bytes.append(bigEndian: Int32(0))
        bytes.append(bigEndian: Element.postgresType.rawValue)
        guard !isEmpty else { return }
        bytes.append(bigEndian: Int32(count))
        bytes.append(bigEndian: Int32(1))
        for element in self {
            let start = bytes.count
            bytes.append(bigEndian: Int32(0))
            element.encode(into: &bytes)
            let length = Int32(bytes.count - start - 4)
            for place in 0..<4 { bytes[start + place] = UInt8(truncatingIfNeeded: length >> Int32(24 - 8 * place)) }
        }
    }
}
