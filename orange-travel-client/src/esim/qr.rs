//! Activation codes as QR codes.

use qrcode::render::{svg, unicode};
use qrcode::types::Color;

use super::activation::ActivationCode;

/// A QR code that a phone scans to install the eSIM. Keep it as secret as the activation code.
pub struct QrCode(qrcode::QrCode);

/// How many modules of white a QR code needs around it.
const QUIET_ZONE: usize = 4;

impl ActivationCode {
    /// Encodes the activation code as a QR code.
    ///
    /// # Errors
    /// Returns an error if the code is too long for a QR code, which no real one is.
    #[inline]
    pub fn qr_code(&self) -> Result<QrCode, QrError> {
        qrcode::QrCode::new(self.to_lpa().expose()).map(QrCode).map_err(|_| QrError)
    }
}

impl QrCode {
    /// Renders the QR code for a terminal, two modules per character. The light modules are drawn, so the code is dark
    /// on light on a terminal with light text on a dark background, as scanners require.
    #[inline]
    pub fn to_text(&self) -> String {
        let mut renderer = self.0.render::<unicode::Dense1x2>();
        // The renderer calls what it draws dark.
        renderer.dark_color(unicode::Dense1x2::Light).light_color(unicode::Dense1x2::Dark).quiet_zone(true).build()
    }

    /// Renders the QR code as an SVG document at least `size` units wide and high.
    #[inline]
    pub fn to_svg(&self, size: u32) -> String {
        self.0.render::<svg::Color<'_>>().min_dimensions(size, size).quiet_zone(true).build()
    }

    /// Renders the QR code as a black and white PNG image. `scale` is the number of pixels per module, limited to 1 to
    /// 64.
    ///
    /// # Errors
    /// Returns an error if the image cannot be encoded, which is not known to happen.
    #[inline]
    pub fn to_png(&self, scale: u8) -> Result<Vec<u8>, QrError> {
        let (modules, scale) = (self.0.width(), usize::from(scale.clamp(1, 64)));
        let colors = self.0.to_colors();
        let side = (modules + 2 * QUIET_ZONE) * scale;
        let mut pixels = vec![255_u8; side * side];
        for (index, _) in colors.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
            let (left, top) = ((index % modules + QUIET_ZONE) * scale, (index / modules + QUIET_ZONE) * scale);
            for row in top..top + scale {
                pixels[row * side + left..row * side + left + scale].fill(0);
            }
        }
        let mut picture = Vec::new();
        // Below 177 + 8 modules of 64 pixels.
        let width = side as u32;
        let mut encoder = png::Encoder::new(&mut picture, width, width);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Eight);
        let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&pixels));
        written.map(|()| picture).map_err(|_| QrError)
    }
}

impl std::fmt::Debug for QrCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("QrCode")
    }
}

/// The activation code cannot be rendered as a QR code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no QR code can be made of this activation code")]
pub struct QrError;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_three_forms_show_the_same_modules() {
        let code: ActivationCode = "LPA:1$smdp.example.com$ABCD-1234".parse().unwrap();
        let qr = code.qr_code().unwrap();
        let side = qr.0.width() + 2 * QUIET_ZONE;
        let text = qr.to_text();
        assert_eq!(text.lines().count(), side.div_ceil(2));
        assert!(text.lines().all(|line| line.chars().count() == side));
        assert_eq!(text.chars().next(), Some('█'), "the quiet zone is light, and light is drawn");
        assert!(qr.to_svg(200).contains("<svg") && !qr.to_svg(200).contains("ABCD"));

        let picture = qr.to_png(3).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((frame.width as usize, frame.height as usize), (side * 3, side * 3));
        let dark = qr.0.to_colors().iter().filter(|color| **color == Color::Dark).count();
        assert_eq!(pixels.iter().filter(|pixel| **pixel == 0).count(), dark * 9);
    }
}
