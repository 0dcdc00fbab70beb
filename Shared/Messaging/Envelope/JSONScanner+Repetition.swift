internal import Models

extension JSONScanner {
    /// Where a value stands. Written out only where something is wrong with it: a megabyte may hold half a million values.
    indirect enum Place: CustomStringConvertible {
        case member(String)
        case memberOf(Place, String)
        case itemOf(Place, Int)

        var description: String {
            switch self {
            case .member(let name): name
            case .memberOf(let place, let name): "\(place).\(name)"
            case .itemOf(let place, let index): "\(place)[\(index)]"
            }
        }
    }

    /// Passes over a value that was found in order before, and in which no name may stand twice in one object.
    ///
    /// - Throws: a rejection that names the place of the second one, e.g. `agenda[2].title`.
    mutating func refuseRepetition(at place: Place) throws {
        switch nextByte {
        case UInt8(ascii: "{"):
            var names: Set<String> = []
            try object { scanner, name in
                let member = Place.memberOf(place, name)
                guard names.insert(name).inserted else { throw Rejection.invalid("\(member)", "is given twice") }
                try scanner.refuseRepetition(at: member)
            }
        case UInt8(ascii: "["):
            var index = 0
            try array { scanner in
                try scanner.refuseRepetition(at: .itemOf(place, index))
                index += 1
            }
        default: _ = try value()
        }
    }
}
