// What one writes with Rust's crates csv and fpe. Usage: csv-fpe IN OUT COLUMN,COLUMN
//        csv-fpe --values COUNT DIGITS      nanoseconds a value, in memory, digits read and written
use aes::Aes256;
use fpe::ff1::{FlexibleNumeralString, FF1};
use std::{env, error::Error, time::Instant};

fn encrypt(ff1: &FF1<Aes256>, value: &[u8], out: &mut Vec<u8>) {
    let digits: Vec<u16> = value.iter().filter(|c| c.is_ascii_digit()).map(|c| (c - b'0') as u16).collect();
    let image: Vec<u16> = ff1.encrypt(&[], &FlexibleNumeralString::from(digits)).expect("numerals below the radix").into();
    let mut next = image.iter();
    out.clear();
    out.extend(value.iter().map(|c| if c.is_ascii_digit() { b'0' + *next.next().unwrap() as u8 } else { *c }));
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let ff1 = FF1::<Aes256>::new(&[7; 32], 10)?;
    let mut cell = Vec::new();
    if args[0] == "--values" {
        let (count, digits): (u64, usize) = (args[1].parse()?, args[2].parse()?);
        let started = Instant::now();
        let mut sum = 0u64;
        for i in 0..count {
            encrypt(&ff1, format!("{:0digits$}", i * 7_919 % 10u64.pow(digits as u32)).as_bytes(), &mut cell);
            sum += cell[0] as u64;
        }
        println!("{} {sum}", started.elapsed().as_nanos() as u64 / count);
        return Ok(());
    }
    let mut reader = csv::Reader::from_path(&args[0])?;
    let mut writer = csv::Writer::from_path(&args[1])?;
    let headers = reader.byte_headers()?.clone();
    let chosen: Vec<bool> = headers.iter().map(|h| args[2].split(',').any(|c| c.as_bytes() == h)).collect();
    writer.write_byte_record(&headers)?;
    let (mut row, mut image) = (csv::ByteRecord::new(), csv::ByteRecord::new());
    while reader.read_byte_record(&mut row)? {
        image.clear();
        for (i, value) in row.iter().enumerate() {
            if chosen[i] {
                encrypt(&ff1, value, &mut cell);
                image.push_field(&cell);
            } else {
                image.push_field(value);
            }
        }
        writer.write_byte_record(&image)?;
    }
    writer.flush()?;
    Ok(())
}
