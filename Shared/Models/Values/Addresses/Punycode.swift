/// Letters of any script in the few that host names had from the beginning (RFC 3492).
enum Punycode {
    private static let (base, tMin, tMax, skew, damp) = (36, 1, 26, 38, 700)
    private static let (firstBias, firstNumber) = (72, 0x80)
    private static let hyphen = UInt8(ascii: "-")

    /// - Returns: nil for a text too long to be part of a host name.
    static func encoded(_ text: String) -> String? {
        let scalars = text.unicodeScalars.map { Int($0.value) }
        guard scalars.count <= 63 else { return nil }
        var output = scalars.filter { $0 < 0x80 }.map { UInt8($0) }
        let plain = output.count
        if plain > 0 { output.append(hyphen) }
        var (number, delta, bias, handled) = (firstNumber, 0, firstBias, plain)
        while handled < scalars.count {
            guard let next = scalars.filter({ $0 >= number }).min() else { return nil }
            delta += (next - number) * (handled + 1)
            number = next
            for scalar in scalars {
                if scalar < number { delta += 1 }
                guard scalar == number else { continue }
                output += digits(of: delta, bias)
                bias = adapted(delta, handled + 1, isFirst: handled == plain)
                delta = 0
                handled += 1
            }
            delta += 1
            number += 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// - Returns: nil for what is none.
    static func decoded(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count <= 63 else { return nil }
        let split = bytes.lastIndex(of: hyphen)
        var output = bytes.prefix(split ?? 0).map { Int($0) }
        guard output.allSatisfy({ $0 < 0x80 }) else { return nil }
        var (number, place, bias) = (firstNumber, 0, firstBias)
        var rest = bytes.dropFirst(split.map { $0 + 1 } ?? 0)[...]
        while !rest.isEmpty {
            let former = place
            var (weight, step) = (1, base)
            while true {
                guard let byte = rest.popFirst(), let digit = value(of: byte), place < 1 << 40, weight < 1 << 40 else {
                    return nil
                }
                place += digit * weight
                let threshold = threshold(step, bias)
                if digit < threshold { break }
                weight *= base - threshold
                step += base
            }
            bias = adapted(place - former, output.count + 1, isFirst: former == 0)
            number += place / (output.count + 1)
            place %= output.count + 1
            guard number <= 0x10FFFF else { return nil }
            output.insert(number, at: place)
            place += 1
        }
        var scalars = String.UnicodeScalarView()
        for value in output {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
            scalars.append(scalar)
        }
        return String(scalars)
    }

    private static func digits(of delta: Int, _ bias: Int) -> [UInt8] {
        var (rest, step, digits): (Int, Int, [UInt8]) = (delta, base, [])
        while true {
            let threshold = threshold(step, bias)
            if rest < threshold { return digits + [digit(rest)] }
            digits.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            step += base
        }
    }

    private static func threshold(_ step: Int, _ bias: Int) -> Int { min(max(step - bias, tMin), tMax) }

    private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var rest = isFirst ? delta / damp : delta / 2
        rest += rest / count
        var steps = 0
        while rest > (base - tMin) * tMax / 2 {
            rest /= base - tMin
            steps += base
        }
        return steps + (base - tMin + 1) * rest / (rest + skew)
    }

    private static func digit(_ value: Int) -> UInt8 {
        UInt8(value < 26 ? value + Int(UInt8(ascii: "a")) : value - 26 + Int(UInt8(ascii: "0")))
    }

    private static func value(of byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a"))
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0")) + 26
        default: nil
        }
    }
}
