/// The bytes of one column of one row, as long as its result lives.
@safe public struct Cell {
    public let type: PostgresType
    private let bytes: UnsafeRawBufferPointer

    init(type: PostgresType, bytes: UnsafeRawBufferPointer) {
        self.type = type
        unsafe self.bytes = unsafe bytes
    }

    public var count: Int { unsafe bytes.count }

    /// A big-endian integer that fills the cell from an offset on.
    public func integer<I: FixedWidthInteger>(_ type: I.Type, at offset: Int = 0) throws -> I {
        guard offset + MemoryLayout<I>.size <= count else { throw CellMismatch("is too short") }
        return unsafe I(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: I.self))
    }

    public func text(from offset: Int = 0) -> String {
        unsafe String(decoding: UnsafeRawBufferPointer(rebasing: bytes[offset...]), as: UTF8.self)
    }

    public var array: [UInt8] { unsafe Array(bytes) }

    /// A part of the cell, as a cell of its own.
    func part(_ type: PostgresType, _ range: Range<Int>) throws -> Cell {
        guard range.upperBound <= count else { throw CellMismatch("is too short") }
        return unsafe Cell(type: type, bytes: UnsafeRawBufferPointer(rebasing: bytes[range]))
    }
}

extension [UInt8] {
    package mutating func append(bigEndian value: some FixedWidthInteger) {
        unsafe Swift.withUnsafeBytes(of: value.bigEndian) { unsafe append(contentsOf: $0) }
    }
}
