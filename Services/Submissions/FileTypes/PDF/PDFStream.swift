internal import Models

/// The bytes of a stream up to its end. Those of a stream of objects (ISO 32000-2, 7.5.7) are kept and unfolded.
struct PDFStream {
    /// Which object it is; nil for streams of anything else.
    private let objects: (number: Int, count: Int, isDeflated: Bool)?
    private var packed: [UInt8] = []
    private var matched = 0

    private static let end = Array("endstream".utf8)
    private static let largestPacked = 8 << 20

    init(_ dictionary: [String: PDFValue], of number: Int) throws {
        let isOfObjects = dictionary["Type"]?.name == "ObjStm" || (dictionary["N"] != nil && dictionary["First"] != nil)
        guard isOfObjects else {
            objects = nil
            return
        }
        let filters: [String] =
            switch dictionary["Filter"] {
            case nil, .null?: []
            case .name(let name)?: [name]
            case .array(let names)?: names
            default: ["unknown"]
            }
        var isPredicted = false
        if case .dictionary(let parameters)? = dictionary["DecodeParms"] {
            isPredicted = parameters["Predictor"].map { $0.number != 1 } ?? false
        }
        guard filters.isEmpty || filters == ["FlateDecode"], !isPredicted else {
            throw FileInspection.Refused(
                "is a PDF with objects packed in a way that is not read here (object \(number))")
        }
        objects = (number, dictionary["N"]?.number ?? 0, filters == ["FlateDecode"])
    }

    /// - Returns: whether the stream has ended with the byte.
    mutating func take(_ byte: UInt8) throws -> Bool {
        if let objects {
            packed.append(byte)
            guard packed.count <= Self.largestPacked else {
                throw FileInspection.Refused("is a PDF with too many objects in one stream (object \(objects.number))")
            }
        }
        if byte == Self.end[matched] {
            matched += 1
        } else {
            // Of the word itself only its first letter begins it anew, and “ende” may go on as “en”.
            matched = matched == 7 && byte == Self.end[1] ? 2 : byte == Self.end[0] ? 1 : 0
        }
        return matched == Self.end.count
    }

    /// Hands over what a stream of objects unfolds to.
    ///
    /// - Parameter budget: what all streams of a file together may still unfold to.
    func unfold(_ budget: inout Int, _ hand: (PDFObjects.Found) throws -> Void) throws {
        guard let held = objects else { return }
        guard (0...100_000).contains(held.count) else { throw broken(held.number) }
        var tokens = PDFTokens()
        var objects = PDFObjects(heldBy: held.number, count: held.count)
        func read(_ bytes: ArraySlice<UInt8>) throws {
            budget -= bytes.count
            guard budget >= 0 else { throw FileInspection.Refused("would unfold to too much: it is taken for a bomb") }
            for byte in bytes { try tokens.take(byte) { try objects.take($0, hand) } }
        }
        if held.isDeflated {
            var inflation = try Inflation(.wrapped)
            // An end of line may stand before the data.
            let start = packed.firstIndex { $0 != 0x0A && $0 != 0x0D } ?? packed.endIndex
            switch try inflation.take(Array(packed[start...]), read) {
            case .ended: break
            case .wantsMore, .broken: throw broken(held.number)
            }
        } else {
            try read(packed[...])
        }
        try read([0x20])
    }

    private func broken(_ number: Int) -> FileInspection.Refused {
        FileInspection.Refused(
            "is a PDF with objects that cannot be unpacked (object \(number)): it is incomplete or broken")
    }
}
